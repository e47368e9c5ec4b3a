package nurture.rules.whynot;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The rule books at hand, to be asked why not. Thread-safe; the first question to a book costs some
 * hundred milliseconds, so ask on a worker thread.
 */
public interface Explanations {

  /** For the rules that decide about everybody but a canary's candidates. */
  WhyNot live();

  /**
   * For the rules that decide about a candidate.
   *
   * @param armVersion the version that decides because of the arm of an experiment they are in
   * @throws nurture.rules.EvaluationFailed if that version is not loaded on this node
   */
  WhyNot of(UUID candidate, OptionalLong armVersion);

  /** For a version at hand: in service, flying as a canary, or kept warm. */
  Optional<WhyNot> by(String version);

  /**
   * The same as it was when it decided at an instant.
   *
   * @param openings the last change of an opening that was known then
   */
  default Optional<WhyNot> asDecided(String version, long openings, Instant at) {
    return by(version);
  }
}
