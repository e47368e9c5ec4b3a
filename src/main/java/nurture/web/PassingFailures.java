package nurture.web;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * Which failures of one cause are worth a line in the log: the first, and then one now and then. A
 * database that is away for ten seconds fails a thousand requests.
 *
 * <p>Thread-safe.
 */
final class PassingFailures {

  private static final Duration QUIET = Duration.ofSeconds(10);

  private boolean any;
  private long last;
  private int left;

  /**
   * Counts a failure.
   *
   * @param nanos ticks of a clock that never goes back
   * @return how many were left out since the last line, if this one is to be logged; empty if not
   */
  synchronized OptionalInt counted(long nanos) {
    if (any && nanos - last < QUIET.toNanos()) {
      left++;
      return OptionalInt.empty();
    }
    int before = left;
    any = true;
    last = nanos;
    left = 0;
    return OptionalInt.of(before);
  }
}
