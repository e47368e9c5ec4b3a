package nurture.outbox;

import java.time.Duration;

/**
 * When to try a message again: doubling from the first wait to a limit, spread by a fifth either
 * way.
 */
record RetryBackoff(int attempts, Duration first, Duration most) {

  boolean exhausted(int tried) {
    return tried >= attempts;
  }

  /**
   * @param tried attempts so far, from 1
   * @param seed decides the spread, so that messages that failed together do not come back together
   */
  Duration after(int tried, int seed) {
    Duration wait = first;
    for (int i = 1; i < tried && wait.compareTo(most) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    long millis = Math.min(wait.toMillis(), most.toMillis());
    int percent = Math.floorMod(seed * 31 + tried, 41) - 20;
    return Duration.ofMillis(millis + millis * percent / 100);
  }
}
