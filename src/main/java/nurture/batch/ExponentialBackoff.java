package nurture.batch;

import java.time.Duration;

/** How long to wait before the next try: doubles from the first to a limit. Pure. */
public record ExponentialBackoff(Duration first, Duration most) {

  /** In percent, either way. */
  private static final int SPREAD = 20;

  /**
   * @param failures in a row, from 1
   */
  public Duration after(int failures) {
    Duration wait = first;
    for (int i = 1; i < failures && wait.compareTo(most) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(most) < 0 ? wait : most;
  }

  /**
   * The same spread by a fifth either way, in whole milliseconds.
   *
   * @param seed decides the spread, so that what failed together does not come back together
   */
  public Duration after(int failures, int seed) {
    long millis = after(failures).toMillis();
    int percent = Math.floorMod(seed * 31 + failures, 2 * SPREAD + 1) - SPREAD;
    return Duration.ofMillis(millis + millis * percent / 100);
  }
}
