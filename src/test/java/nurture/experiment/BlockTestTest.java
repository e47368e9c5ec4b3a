package nurture.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class BlockTestTest {

  private static final double EXACT = 1e-12;

  /** The figures that the authors' package safestats publishes for this test. */
  @Test
  void two_blocks_with_an_outcome_of_a_alone_give_the_published_values() {
    BlockTest test = new BlockTest(1, 1, 0, 1);

    test.add(1, 0);
    double first = test.value();
    test.add(1, 0);

    assertThat(first).isCloseTo(1, within(EXACT));
    assertThat(test.value()).isCloseTo(16.0 / 9, within(EXACT));
  }

  @Test
  void nearest_pair_without_margin_is_the_pooled_rate() {
    assertThat(new BlockTest(1, 1, 0).nearest(0.75, 0.25)).isEqualTo(0.5);
    assertThat(new BlockTest(3, 1, 0).nearest(0.5, 0.1)).isCloseTo(0.4, within(EXACT));
  }

  @Test
  void nearest_pair_with_margin_has_the_least_divergence() {
    for (double margin : new double[] {-0.3, -0.05, 0.02, 0.2}) {
      double near = new BlockTest(2, 3, margin).nearest(0.5, 0.1);
      double least = divergence(2, 3, 0.5, 0.1, near, margin);

      for (double other = 0.01; other < 0.99; other += 0.01) {
        if (other + margin > 0 && other + margin < 1) {
          assertThat(divergence(2, 3, 0.5, 0.1, other, margin))
              .isGreaterThanOrEqualTo(least - EXACT);
        }
      }
    }
  }

  private static double divergence(
      int ofA, int ofB, double a, double b, double near, double margin) {
    return ofA * divergence(a, near + margin) + ofB * divergence(b, near);
  }

  private static double divergence(double p, double q) {
    return p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q));
  }

  /** All outcomes of a block are listed with their probabilities; nothing is simulated. */
  @Test
  void expectation_of_a_block_is_at_most_one_for_each_composition_past_and_null() {
    for (int ofA = 1; ofA <= 4; ofA++) {
      for (int ofB = 1; ofB <= 4; ofB++) {
        for (double margin : new double[] {-0.2, 0, 0.01, 0.3}) {
          for (int past = 0; past < 40; past++) {
            BlockTest before = past(ofA, ofB, margin, past);
            for (double b = 0; b <= 1; b += 0.1) {
              for (double a = 0; a <= Math.min(1, b + margin); a += 0.1) {
                assertThat(expectation(before, ofA, ofB, a, b))
                    .as("%s and %s, margin %s, past %s, rates %s %s", ofA, ofB, margin, past, a, b)
                    .isLessThanOrEqualTo(1 + 1e-9);
              }
            }
          }
        }
      }
    }
  }

  @Test
  void expectation_on_the_edge_of_the_null_is_one_for_pairs_without_margin() {
    BlockTest before = past(1, 1, 0, 7);

    assertThat(expectation(before, 1, 1, 0.3, 0.3)).isLessThanOrEqualTo(1);
    assertThat(expectation(before, 1, 1, 0.6, 0.3)).isGreaterThan(1);
  }

  private static BlockTest past(int ofA, int ofB, double margin, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BlockTest test = new BlockTest(ofA, ofB, margin);
    for (int i = 0; i < seed; i++) {
      test.add(random.nextInt(ofA + 1), random.nextInt(ofB + 1) / 2);
    }
    return test;
  }

  private static double expectation(BlockTest before, int ofA, int ofB, double a, double b) {
    double sum = 0;
    for (int hitsOfA = 0; hitsOfA <= ofA; hitsOfA++) {
      for (int hitsOfB = 0; hitsOfB <= ofB; hitsOfB++) {
        BlockTest after = before.copy();
        after.add(hitsOfA, hitsOfB);
        sum +=
            binomial(ofA, hitsOfA, a)
                * binomial(ofB, hitsOfB, b)
                * Math.exp(after.log() - before.log());
      }
    }
    return sum;
  }

  private static double binomial(int n, int k, double p) {
    double choose = 1;
    for (int i = 0; i < k; i++) {
      choose = choose * (n - i) / (i + 1);
    }
    return choose * Math.pow(p, k) * Math.pow(1 - p, n - k);
  }

  @Test
  void quiet_blocks_at_once_are_the_same_as_one_by_one() {
    BlockTest once = new BlockTest(2, 1, 0);
    BlockTest each = new BlockTest(2, 1, 0);

    once.add(2, 0);
    once.addQuiet(5_000);
    once.add(1, 1);
    each.add(2, 0);
    for (int i = 0; i < 5_000; i++) {
      each.add(0, 0);
    }
    each.add(1, 1);

    assertThat(once.log()).isCloseTo(each.log(), within(1e-9));
  }

  @Test
  void sequences_give_the_same_as_their_blocks() {
    OutcomeSequence a = new OutcomeSequence(9, new long[] {0, 3, 4, 8});
    OutcomeSequence b = new OutcomeSequence(4, new long[] {1});
    BlockTest blocks = new BlockTest(2, 1, 0);

    blocks.add(1, 0);
    blocks.add(1, 1);
    blocks.add(1, 0);
    blocks.add(0, 0);

    assertThat(BlockTest.of(a, b, new BlockShape(2, 1), 0).log())
        .isCloseTo(blocks.log(), within(EXACT));
  }

  @Test
  void shape_follows_the_weights_by_small_numbers() {
    assertThat(BlockShape.of(50, 50)).isEqualTo(new BlockShape(1, 1));
    assertThat(BlockShape.of(34, 33)).isEqualTo(new BlockShape(1, 1));
    assertThat(BlockShape.of(60, 30)).isEqualTo(new BlockShape(2, 1));
    assertThat(BlockShape.of(10, 90)).isEqualTo(new BlockShape(1, 9));
    assertThat(BlockShape.of(60, 40)).isEqualTo(new BlockShape(3, 2));
  }
}
