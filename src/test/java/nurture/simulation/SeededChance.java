package nurture.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance that comes out the same for the same seed and candidate. */
final class SeededChance {

  private final Random random;

  SeededChance(long seed, int candidate) {
    // Neighbouring seeds of Random begin alike; a multiplication sets them apart.
    this.random = new Random((seed * 1_000_003 + candidate) * 0x9E3779B97F4A7C15L);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T extends Enum<T>> T of(Class<T> type) {
    return of(List.of(type.getEnumConstants()));
  }

  /**
   * @param weights by choice; a map that keeps its order
   */
  <T> T of(Map<T, Integer> weights) {
    int ticket = random.nextInt(weights.values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<T, Integer> choice : weights.entrySet()) {
      ticket -= choice.getValue();
      if (ticket < 0) {
        return choice.getKey();
      }
    }
    throw new IllegalStateException("weights add up");
  }

  /** Some instant within so many days after another. */
  Instant within(int days, Instant after) {
    return after.plus(Duration.ofSeconds((long) (random.nextDouble() * days * 86_400)));
  }
}
