package nurture.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import nurture.simulation.RunSize;
import org.junit.jupiter.api.Test;

final class ExperimentJudgeTest {

  private static final int WINDOW = 14;

  @Test
  void arm_with_a_clearly_higher_rate_is_better() {
    SplittableRandom random = new SplittableRandom(1);

    ExperimentReport report =
        ExperimentJudge.report(
            ExperimentPlans.halves(4, 3),
            List.of(
                ExperimentPlans.counted("plain", 4_000, 0.04, random),
                ExperimentPlans.counted("warm", 4_000, 0.08, random)));

    assertThat(report.verdict().kind()).isEqualTo(ExperimentVerdict.Kind.DECIDED);
    assertThat(report.verdict().better()).containsExactly("warm");
    assertThat(report.verdict().worse()).isEmpty();
    ExperimentReport.Comparison comparison =
        report.line("warm").orElseThrow().comparison().orElseThrow();
    assertThat(comparison.p()).isLessThan(0.05);
    assertThat(comparison.difference().low()).isPositive();
    assertThat(comparison.difference().high()).isLessThan(0.08);
  }

  @Test
  void arms_that_differ_by_less_than_the_lift_are_alike_once_enough_are_counted() {
    SplittableRandom random = new SplittableRandom(2);

    ExperimentReport report =
        ExperimentJudge.report(
            ExperimentPlans.halves(4, 3),
            List.of(
                ExperimentPlans.counted("plain", 20_000, 0.04, random),
                ExperimentPlans.counted("warm", 20_000, 0.041, random)));

    assertThat(report.verdict().kind()).isEqualTo(ExperimentVerdict.Kind.ALIKE);
    assertThat(report.verdict().more()).isEmpty();
  }

  @Test
  void nothing_counted_is_too_few_and_says_how_many() {
    ExperimentReport report = ExperimentJudge.report(ExperimentPlans.halves(4, 3), List.of());

    assertThat(report.verdict().kind()).isEqualTo(ExperimentVerdict.Kind.TOO_FEW);
    assertThat(report.verdict().more().orElseThrow()).isBetween(1_500L, 6_000L);
    assertThat(report.ratio().fits()).isTrue();
  }

  @Test
  void a_lift_that_no_campaign_could_find_has_no_number() {
    assertThat(ExperimentJudge.needed(ExperimentPlans.halves(4, 0.01))).isEmpty();
  }

  @Test
  void lone_arm_is_compared_with_the_hold_out() {
    ExperimentPlan plan = ExperimentPlans.plan(20, ExperimentPlans.arm("plain", 80));
    SplittableRandom random = new SplittableRandom(3);

    ExperimentReport report =
        ExperimentJudge.report(
            plan,
            List.of(
                ExperimentPlans.counted("plain", 8_000, 0.06, random),
                ExperimentPlans.counted("hold-out", 2_000, 0.01, random)));

    assertThat(report.verdict().better()).containsExactly("plain");
    assertThat(report.line("hold-out").orElseThrow().control()).isTrue();
  }

  @Test
  void arm_that_lost_a_tenth_of_its_messages_is_found_by_the_ratio_check() {
    SplittableRandom random = new SplittableRandom(4);
    int lost = 0;
    for (int i = 0; i < 10_000; i++) {
      lost += random.nextDouble() < 0.1 ? 1 : 0;
    }

    ExperimentReport fair = sizes(10_000, 10_050);
    ExperimentReport faulty = sizes(10_000, 10_000 - lost);

    assertThat(fair.ratio().fits()).isTrue();
    assertThat(faulty.ratio().fits()).isFalse();
  }

  @Test
  void arm_that_is_added_is_compared_with_the_control_of_its_time() {
    SplittableRandom random = new SplittableRandom(6);
    Instant added = Instant.parse("2027-03-01T09:00:00Z");
    ExperimentPlan before =
        ExperimentPlans.plan(0, ExperimentPlans.arm("plain", 30), ExperimentPlans.arm("warm", 30));
    ExperimentPlan plan =
        before.grown(
            before.with(
                List.of(
                    before.arms().get(0), before.arms().get(1), ExperimentPlans.arm("new", 30))),
            added);
    // Replies became rarer for all of them before the arm was added.
    OutcomeSequence early = ExperimentPlans.sequence(3_000, 0.12, random);
    OutcomeSequence lately = ExperimentPlans.sequence(3_000, 0.04, random);
    ExperimentReport report =
        ExperimentJudge.report(
            plan,
            List.of(
                ExperimentPlans.replied("plain", after(early, lately)),
                ExperimentPlans.replied(
                    "warm",
                    after(
                        ExperimentPlans.sequence(3_000, 0.12, random),
                        ExperimentPlans.sequence(3_000, 0.04, random))),
                ExperimentPlans.counted("new", 3_000, 0.04, random)),
            Map.of(
                added,
                List.of(
                    ExperimentPlans.replied("plain", lately),
                    ExperimentPlans.counted("new", 3_000, 0.04, random))));

    assertThat(report.verdict().worse()).isEmpty();
    assertThat(report.ratio().fits()).isTrue();
    ExperimentReport.Line line = report.line("new").orElseThrow();
    assertThat(line.since()).contains(added);
    assertThat(line.comparison().orElseThrow().beside().replies()).isEqualTo(lately);
    assertThat(report.arms())
        .extracting(each -> each.counted().arm())
        .containsExactly("plain", "warm", "new");
    ExperimentReport alone =
        ExperimentJudge.report(
            plan.cohorts().get(0).plan(),
            report.arms().stream().limit(2).map(ExperimentReport.Line::counted).toList());
    assertThat(alone.line("warm").orElseThrow().comparison())
        .as("an arm that is added changes nothing for the others")
        .isEqualTo(report.line("warm").orElseThrow().comparison());
  }

  private static OutcomeSequence after(OutcomeSequence first, OutcomeSequence then) {
    return new OutcomeSequence(
        first.counted() + then.counted(),
        LongStream.concat(
                Arrays.stream(first.places()),
                Arrays.stream(then.places()).map(place -> first.counted() + place))
            .toArray());
  }

  @Test
  void ratio_check_is_wrong_at_most_once_in_a_thousand_over_all_looks() {
    SplittableRandom random = new SplittableRandom(5);
    int runs = RunSize.of("ratio.experiments", 1_000, 10_000);
    int wrong = 0;
    for (int run = 0; run < runs; run++) {
      long a = 0;
      boolean fits = true;
      for (int n = 1; n <= 2_000 && fits; n++) {
        a += random.nextDouble() < 0.3 ? 1 : 0;
        fits =
            RatioCheck.of(
                    List.of(new RatioCheck.Size("a", a, 30), new RatioCheck.Size("b", n - a, 70)))
                .fits();
      }
      wrong += fits ? 0 : 1;
    }

    assertThat(wrong).isLessThanOrEqualTo(Math.max(2, runs / 1_000 * 2));
  }

  /** All sizes are listed with their probabilities; nothing is simulated. */
  @Test
  void ratio_check_has_an_expectation_of_one_while_weights_are_kept() {
    int candidates = 12;
    double sum = 0;
    double ways = 1;
    for (int a = 0; a <= candidates; a++) {
      RatioCheck check =
          RatioCheck.of(
              List.of(
                  new RatioCheck.Size("a", a, 30), new RatioCheck.Size("b", candidates - a, 70)));
      sum += ways * Math.pow(0.3, a) * Math.pow(0.7, candidates - a) * check.eValue();
      ways = ways * (candidates - a) / (a + 1);
    }

    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  private static ExperimentReport sizes(int plain, int warm) {
    return ExperimentJudge.report(
        ExperimentPlans.halves(4, 3),
        List.of(
            ExperimentPlans.replied("plain", new OutcomeSequence(plain, new long[0])),
            ExperimentPlans.replied("warm", new OutcomeSequence(warm, new long[0]))));
  }

  /** Three points more harm, half of it in the first hours. */
  @Test
  void harmful_arm_is_stopped_within_the_simulated_median_and_a_harmless_one_hardly_ever() {
    SplittableRandom random = new SplittableRandom(6);
    int runs = RunSize.of("harmful.experiments", 60, 400);
    List<Integer> stops = new ArrayList<>();
    int falseStops = 0;
    for (int run = 0; run < runs; run++) {
      stops.add(stop(0.04, random));
      falseStops += stop(0.01, random) < Integer.MAX_VALUE ? 1 : 0;
    }
    stops.sort(null);
    int median = stops.get(runs / 2);

    assertThat(median).isBetween(MEDIAN - 150, MEDIAN + 150);
    assertThat((double) falseStops / runs).isLessThanOrEqualTo(0.05);
  }

  /** Messages of an arm after which it is stopped; the control does harm once in a hundred. */
  private static int stop(double rate, SplittableRandom random) {
    int most = 3_000;
    List<HarmSlices.Harm> harms = harms(most, rate, random);
    List<HarmSlices.Harm> usual = harms(most, 0.01, random);
    for (int n = 50; n <= most; n += 50) {
      double harm =
          GuardTest.value(
              harmed("warm", n, harms), harmed("plain", n, usual), new BlockShape(1, 1));
      if (harm >= STOPS) {
        return n;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Of 1,000 simulations with another seed, in messages of the arm. */
  private static final int MEDIAN = 650;

  private static final double STOPS = 20;

  private static List<HarmSlices.Harm> harms(int counted, double rate, SplittableRandom random) {
    return Arrays.stream(ExperimentPlans.sequence(counted, rate, random).places())
        .mapToObj(
            place ->
                new HarmSlices.Harm(
                    place,
                    Duration.ofMinutes(
                        random.nextInt(2) == 0 ? 60 : 60 * (3 + random.nextInt(60)))))
        .toList();
  }

  private static ArmOutcomes harmed(String arm, int counted, List<HarmSlices.Harm> harms) {
    Map<GuardMeasure, List<OutcomeSequence>> guards = new EnumMap<>(GuardMeasure.class);
    List<Long> over = List.of((long) counted, (long) counted, (long) counted);
    guards.put(GuardMeasure.UNSUBSCRIBES, HarmSlices.of(WINDOW, over, harms));
    guards.put(GuardMeasure.COMPLAINTS, HarmSlices.of(WINDOW, over, List.of()));
    guards.put(GuardMeasure.NEGATIVE_REPLIES, HarmSlices.of(WINDOW, over, List.of()));
    return new ArmOutcomes(arm, counted, counted, counted, OutcomeSequence.NONE, 0, guards, false);
  }

  @Test
  void harm_is_counted_in_its_slice_once_that_is_over() {
    List<OutcomeSequence> slices =
        HarmSlices.of(
            WINDOW,
            List.of(10L, 6L, 3L),
            List.of(
                new HarmSlices.Harm(0, Duration.ofHours(1)),
                new HarmSlices.Harm(2, Duration.ofDays(3)),
                new HarmSlices.Harm(4, Duration.ofHours(5)),
                new HarmSlices.Harm(7, Duration.ofHours(5)),
                new HarmSlices.Harm(9, Duration.ofMinutes(3))));

    assertThat(slices)
        .containsExactly(
            new OutcomeSequence(10, new long[] {0, 9}),
            new OutcomeSequence(5, new long[] {3}),
            new OutcomeSequence(2, new long[] {1}));
  }

  @Test
  void plan_with_a_fault_says_which() {
    assertThat(ExperimentPlans.plan(0, ExperimentPlans.arm("a", 100)).fault())
        .contains("needs two arms, or one arm and a hold-out");
    assertThat(
            ExperimentPlans.plan(20, ExperimentPlans.arm("a", 50), ExperimentPlans.arm("b", 50))
                .fault())
        .contains("gives away 120% of the candidates; at most 100%");
    assertThat(
            ExperimentPlans.plan(0, ExperimentPlans.arm("a", 50), ExperimentPlans.arm("a", 50))
                .fault())
        .contains("two arms have the name a");
    assertThat(ExperimentPlans.halves(4, 3).fault()).isEmpty();
  }
}
