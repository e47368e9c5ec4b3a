package nurture.rules;

import java.time.Duration;

/**
 * What one evaluation may cost.
 *
 * @param firings rules fired at most
 * @param time of the processor at most, and twenty times that on the wall; asked for between
 *     firings and every few hundred steps
 * @param steps looks at a condition, pairs in a join and consequences at most, taken together; the
 *     same on every machine, however busy
 */
public record Budget(int firings, Duration time, int steps) {

  /** The shipped rules take 163 for somebody of whom nothing is known. */
  public static final int STEPS = 200_000;

  public static final Budget DEFAULT = new Budget(1_000, Duration.ofMillis(250));

  public Budget(int firings, Duration time) {
    this(firings, time, STEPS);
  }

  /** Facts and opinions rules insert at most. */
  int insertions() {
    return 4 * firings;
  }
}
