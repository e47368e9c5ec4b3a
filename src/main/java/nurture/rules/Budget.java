package nurture.rules;

import java.time.Duration;

/**
 * What one evaluation may cost.
 *
 * @param firings rules fired at most
 * @param time of the processor, measured between firings; a consequence that never returns is not
 *     stopped by it
 */
public record Budget(int firings, Duration time) {

  public static final Budget DEFAULT = new Budget(1_000, Duration.ofMillis(250));
}
