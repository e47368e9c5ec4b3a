package nurture.experiment;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * How many blocks it takes until a test decides, by simulation: seeded, so that the same question
 * has the same answer.
 *
 * <p>Blocks without the outcome are skipped at once, which leaves the result as it would be. Not
 * safe for concurrent use.
 */
final class SampleSize {

  private static final long SEED = 20_260_301;
  private static final int RUNS = 200;

  /** In messages: beyond it, a campaign is too small for the question. */
  private static final long MOST = 2_000_000;

  private final BlockShape shape;
  private final double rateOfA;
  private final double rateOfB;
  private final SplittableRandom random;

  /**
   * @param rateOfA of the arm with the higher rate; above 0 and below 1
   * @param rateOfB of the control; above 0 and below 1
   */
  SampleSize(BlockShape shape, double rateOfA, double rateOfB) {
    this.shape = shape;
    this.rateOfA = rateOfA;
    this.rateOfB = rateOfB;
    this.random = new SplittableRandom(SEED);
  }

  /**
   * After how many more blocks a test has decided.
   *
   * @param from where it stands
   * @param threshold its e-value that decides
   * @param power how many of 100 simulations have decided by then
   * @return empty if it takes more messages than any campaign has
   */
  OptionalLong blocks(BlockTest from, double threshold, int power) {
    long most = MOST / (shape.ofA() + shape.ofB());
    double bound = Math.log(threshold);
    long[] ends = new long[RUNS];
    int open = 0;
    int allowed = RUNS - power * RUNS / 100;
    for (int run = 0; run < RUNS; run++) {
      ends[run] = end(from.copy(), bound, most);
      open += ends[run] >= most ? 1 : 0;
      if (open > allowed) {
        return OptionalLong.empty();
      }
    }
    Arrays.sort(ends);
    long end = ends[Math.min(RUNS - 1, power * RUNS / 100)];
    return end >= most ? OptionalLong.empty() : OptionalLong.of(end);
  }

  private long end(BlockTest test, double bound, long most) {
    double quiet = Math.pow(1 - rateOfA, shape.ofA()) * Math.pow(1 - rateOfB, shape.ofB());
    long blocks = 0;
    while (blocks < most) {
      long skipped =
          Math.min(most - blocks, (long) (Math.log(1 - random.nextDouble()) / Math.log(quiet)));
      test.addQuiet(skipped);
      blocks += skipped;
      if (blocks < most) {
        add(test);
        blocks++;
      }
      if (test.log() >= bound) {
        return blocks;
      }
    }
    return most;
  }

  /** A block with the outcome of at least one message. */
  private void add(BlockTest test) {
    int hitsOfA;
    int hitsOfB;
    do {
      hitsOfA = hits(shape.ofA(), rateOfA);
      hitsOfB = hits(shape.ofB(), rateOfB);
    } while (hitsOfA + hitsOfB == 0);
    test.add(hitsOfA, hitsOfB);
  }

  private int hits(int among, double rate) {
    int hits = 0;
    for (int i = 0; i < among; i++) {
      hits += random.nextDouble() < rate ? 1 : 0;
    }
    return hits;
  }
}
