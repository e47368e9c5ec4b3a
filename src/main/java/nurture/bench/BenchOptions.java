package nurture.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * How to measure.
 *
 * @param only names of measurements; empty: all of them
 * @param slice of one timed round
 * @param quick fewer rounds and smaller populations: shows that everything runs, not how fast
 */
public record BenchOptions(
    Path rules, Path templates, Set<String> only, Duration slice, boolean quick) {

  public BenchOptions {
    only = Set.copyOf(only);
  }

  int rounds() {
    return quick ? 1 : 3;
  }

  /** So many, or a tenth if quick. */
  int people(int usual) {
    return quick ? usual / 10 : usual;
  }
}
