package nurture.journey;

import java.time.Instant;
import java.util.UUID;

/** Evaluates one candidate. Plain and synchronous; called on a worker thread. Never throws. */
public interface Evaluator {

  EvaluationResult evaluate(ClaimedCandidate claimedCandidate, Instant now);

  /**
   * Called instead when what is stored of the candidate cannot be read or what was decided cannot
   * be recorded.
   */
  EvaluationResult broken(UUID id, long version, int attempts, Instant now, Throwable why);
}
