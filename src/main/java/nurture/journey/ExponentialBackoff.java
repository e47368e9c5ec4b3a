package nurture.journey;

import java.time.Duration;

/** How long to wait before the next try: doubles from the first to a limit. */
public record ExponentialBackoff(Duration first, Duration most) {

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
}
