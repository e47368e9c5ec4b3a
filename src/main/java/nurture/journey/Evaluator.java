package nurture.journey;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/** Evaluates one candidate. Plain and synchronous; called on a worker thread. Never throws. */
public interface Evaluator {

  EvaluationResult evaluate(ClaimedCandidate claimedCandidate, Instant now);

  /**
   * Whether it matters with how many others we are in contact; these are counted then, and the
   * candidate is evaluated again, before outreach to the candidate is planned.
   *
   * @param armVersion as of {@link ClaimedCandidate}
   */
  default boolean countsOthers(UUID candidate, OptionalLong armVersion) {
    return true;
  }

  /**
   * Called instead when what is stored of the candidate cannot be read or what was decided cannot
   * be recorded.
   */
  EvaluationResult broken(UUID id, long version, int attempts, Instant now, Throwable why);
}
