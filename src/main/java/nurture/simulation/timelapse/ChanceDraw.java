package nurture.simulation.timelapse;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * Chance for one thing that may happen to one candidate. It comes of the seed, the candidate and
 * the thing's name alone: so two playbooks with one seed differ by nothing but what they do, and
 * nobody's chance depends on other candidates or on threads. Whoever rolls takes all numbers a
 * thing may need, in one order, whether it comes to need them or not.
 */
final class ChanceDraw {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double SECONDS_A_DAY = 86_400;
  private static final double LONGEST = 6;

  private final SplittableRandom random;

  private ChanceDraw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static ChanceDraw of(long seed, long candidate, String thing, int number) {
    long hash = mixed(seed * GOLDEN + candidate);
    for (int i = 0; i < thing.length(); i++) {
      hash = hash * 0x100000001B3L ^ thing.charAt(i);
    }
    return new ChanceDraw(mixed(hash + number * GOLDEN));
  }

  /** From 0, less than 1. */
  double roll() {
    return random.nextDouble();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /**
   * 1 on average, mostly less, sometimes several times that: waiting times, and how people differ.
   */
  double uneven() {
    return Math.min(LONGEST, -Math.log(1 - random.nextDouble()));
  }

  /** Some time after an instant, a number of days on average and a few minutes at least. */
  Instant after(Instant at, double days) {
    return at.plus(Duration.ofSeconds(600 + (long) (days * SECONDS_A_DAY * uneven())));
  }

  private static long mixed(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
