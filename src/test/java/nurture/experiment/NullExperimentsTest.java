package nurture.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nurture.simulation.RunSize;
import org.junit.jupiter.api.Test;

/** Experiments whose arms are alike or not, looked at after every reply. */
final class NullExperimentsTest {

  private static final int EXPERIMENTS = RunSize.of("null.experiments", 2_000, 10_000);
  private static final int BLOCKS = 4_000;
  private static final double ALPHA = 0.05;

  @Test
  void looking_after_every_reply_gives_at_most_five_percent_false_alarms() {
    for (BlockShape shape : List.of(new BlockShape(1, 1), new BlockShape(4, 1))) {
      SplittableRandom random = new SplittableRandom(1);
      int alarms = 0;
      for (int i = 0; i < EXPERIMENTS; i++) {
        double rate = List.of(0.01, 0.05, 0.2, 0.5).get(i % 4);
        alarms += decidesWithin(BLOCKS, shape, rate, rate, random) ? 1 : 0;
      }

      assertThat((double) alarms / EXPERIMENTS).as("%s", shape).isLessThanOrEqualTo(ALPHA);
    }
  }

  @Test
  void several_arms_alike_give_at_most_five_percent_false_alarms_together() {
    SplittableRandom random = new SplittableRandom(2);
    int alarms = 0;
    for (int i = 0; i < EXPERIMENTS; i++) {
      alarms += threeArmsDecide(random) ? 1 : 0;
    }

    assertThat((double) alarms / EXPERIMENTS).isLessThanOrEqualTo(ALPHA);
  }

  private static boolean threeArmsDecide(SplittableRandom random) {
    BlockTest[] tests = {
      new BlockTest(1, 1, 0), new BlockTest(1, 1, 0), new BlockTest(1, 1, 0), new BlockTest(1, 1, 0)
    };
    double[] values = new double[tests.length];
    for (int block = 0; block < BLOCKS / 4; block++) {
      int control = random.nextDouble() < 0.1 ? 1 : 0;
      boolean any = control > 0;
      for (int arm = 0; arm < 2; arm++) {
        int hit = random.nextDouble() < 0.1 ? 1 : 0;
        any |= hit > 0;
        tests[2 * arm].add(hit, control);
        tests[2 * arm + 1].add(control, hit);
      }
      if (any) {
        for (int i = 0; i < tests.length; i++) {
          values[i] = tests[i].value();
        }
        for (double adjusted : MergedEvidence.adjusted(values)) {
          if (adjusted >= 1 / ALPHA) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Peeking is free: the number that the plan says is enough although each reply is looked at. */
  @Test
  void planned_number_of_candidates_finds_the_lift_with_the_planned_power() {
    ExperimentPlan plan = ExperimentPlans.halves(4, 3);
    long blocks = ExperimentJudge.needed(plan).orElseThrow() / 2;
    SplittableRandom random = new SplittableRandom(3);
    int runs = EXPERIMENTS / 5;
    int found = 0;
    for (int i = 0; i < runs; i++) {
      found += decidesWithin(blocks, new BlockShape(1, 1), 0.07, 0.04, random) ? 1 : 0;
    }

    assertThat((double) found / runs).isBetween(0.74, 0.9);
  }

  @Test
  void what_is_missing_shrinks_as_candidates_are_counted() {
    ExperimentPlan plan = ExperimentPlans.halves(4, 3);
    SplittableRandom random = new SplittableRandom(4);
    List<Long> more = new ArrayList<>();
    for (int counted : new int[] {0, 500, 1_000}) {
      ExperimentReport report =
          ExperimentJudge.report(
              plan,
              List.of(
                  ExperimentPlans.counted("plain", counted, 0.04, random),
                  ExperimentPlans.counted("warm", counted, 0.05, random)));
      assertThat(report.verdict().kind()).isEqualTo(ExperimentVerdict.Kind.TOO_FEW);
      more.add(report.verdict().more().orElseThrow());
    }

    assertThat(more.get(0)).isEqualTo(ExperimentJudge.needed(plan).orElseThrow());
    assertThat(more.get(2)).isLessThan(more.get(0));
  }

  @Test
  void interval_of_a_rate_holds_it_at_all_looks_together() {
    SplittableRandom random = new SplittableRandom(5);
    int runs = EXPERIMENTS / 10;
    int missed = 0;
    for (int i = 0; i < runs; i++) {
      missed += missesRate(random) ? 1 : 0;
    }

    assertThat((double) missed / runs).isLessThanOrEqualTo(ALPHA);
  }

  private static boolean missesRate(SplittableRandom random) {
    long hits = 0;
    for (int n = 1; n <= 2_000; n++) {
      hits += random.nextDouble() < 0.08 ? 1 : 0;
      RateInterval interval = RateInterval.of(hits, n, ALPHA);
      if (interval.low() > 0.08 || interval.high() < 0.08) {
        return true;
      }
    }
    return false;
  }

  @Test
  void interval_of_a_difference_holds_it_at_all_looks_together() {
    SplittableRandom random = new SplittableRandom(6);
    int runs = EXPERIMENTS / 20;
    int missed = 0;
    for (int i = 0; i < runs; i++) {
      OutcomeSequence a = ExperimentPlans.sequence(3_000, 0.09, random);
      OutcomeSequence b = ExperimentPlans.sequence(3_000, 0.06, random);
      boolean misses = false;
      for (int n = 500; n <= 3_000 && !misses; n += 500) {
        DifferenceInterval interval =
            DifferenceInterval.of(
                ExperimentPlans.first(a, n),
                ExperimentPlans.first(b, n),
                new BlockShape(1, 1),
                ALPHA);
        misses = interval.low() > 0.03 || interval.high() < 0.03;
      }
      missed += misses ? 1 : 0;
    }

    assertThat((double) missed / runs).isLessThanOrEqualTo(ALPHA);
  }

  /** Whether either side decides at some reply within so many blocks. */
  private static boolean decidesWithin(
      long blocks, BlockShape shape, double rateOfA, double rateOfB, SplittableRandom random) {
    BlockTest up = new BlockTest(shape.ofA(), shape.ofB(), 0);
    BlockTest down = new BlockTest(shape.ofB(), shape.ofA(), 0);
    double[] values = new double[2];
    for (long block = 0; block < blocks; block++) {
      int a = ExperimentPlans.hits(shape.ofA(), rateOfA, random);
      int b = ExperimentPlans.hits(shape.ofB(), rateOfB, random);
      up.add(a, b);
      down.add(b, a);
      if (a + b > 0) {
        values[0] = up.value();
        values[1] = down.value();
        double[] adjusted = MergedEvidence.adjusted(values);
        if (Math.max(adjusted[0], adjusted[1]) >= 1 / ALPHA) {
          return true;
        }
      }
    }
    return false;
  }
}
