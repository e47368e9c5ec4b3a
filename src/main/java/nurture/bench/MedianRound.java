package nurture.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The middle of what the rounds of a measurement gave, so that one disturbed round does not count.
 */
final class MedianRound {
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  /** Of an even number the mean of the two in the middle; 0 of none. */
  double value() {
    if (values.isEmpty()) {
      return 0;
    }
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
