package nurture.imports;

import java.time.Duration;
import java.time.Instant;

/**
 * When the first checks of imported people are: one after the other, evenly from the start of the
 * import on. For one thread.
 */
final class FirstCheckPace {

  private final Instant start;
  private final double millis;
  private long given;

  /**
   * @param between two of them
   * @param given how many there were before
   */
  private FirstCheckPace(Instant start, double millis, long given) {
    this.start = start;
    this.millis = millis;
    this.given = given;
  }

  /**
   * @param perSecond as many a second, where the import does not say over how long they are spread
   */
  static FirstCheckPace of(ImportJob job, int perSecond, Instant now) {
    Duration spread = job.options().spread();
    double millis =
        spread.isZero() ? 1000.0 / perSecond : (double) spread.toMillis() / Math.max(1, job.rows());
    return new FirstCheckPace(
        job.startedAt().orElse(now), millis, job.counts().created() + job.counts().merged());
  }

  /** Those of the next people. */
  FirstChecks next(Instant now) {
    Instant at = start.plusMillis((long) (millis * given));
    return new FirstChecks(at.isBefore(now) ? now : at, millis);
  }

  /** Goes on behind people who have theirs. */
  void given(long people) {
    given += people;
  }
}
