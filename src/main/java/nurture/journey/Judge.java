package nurture.journey;

import java.time.Instant;
import java.util.UUID;

/** Evaluates one candidate. Plain and synchronous; called on a worker thread. Never throws. */
public interface Judge {

  Verdict judge(Claimed claimed, Instant now);

  /**
   * Called instead when what is stored of the candidate cannot be read or what was decided cannot
   * be recorded.
   */
  Verdict broken(UUID id, long version, int attempts, Instant now, Throwable why);
}
