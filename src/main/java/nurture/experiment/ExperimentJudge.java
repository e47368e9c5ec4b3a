package nurture.experiment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Makes a report of what was counted. Each arm is compared with the control alone, so that the
 * report says which arm differs, and not only that one does; the e-values are adjusted by {@link
 * MergedEvidence}. Pure and thread-safe.
 */
public final class ExperimentJudge {

  /** From so many messages on, the rate of the control is told better by them than by the plan. */
  private static final long TELLING = 200;

  private static final double LEAST_RATE = 1e-4;

  /**
   * What the outcomes say of a plan all of whose arms are there from the start.
   *
   * @param outcomes of the arms and of the hold-out; those that are missing count as nothing
   */
  public static ExperimentReport report(ExperimentPlan plan, List<ArmOutcomes> outcomes) {
    return report(plan, outcomes, Map.of());
  }

  /**
   * What the outcomes say.
   *
   * @param outcomes of the arms and of the hold-out; those that are missing count as nothing
   * @param since for each time at which arms were added, the outcomes of those and of the control
   *     of whose candidates the turn came since
   */
  public static ExperimentReport report(
      ExperimentPlan plan, List<ArmOutcomes> outcomes, Map<Instant, List<ArmOutcomes>> since) {
    List<JudgedCohort> judged =
        plan.cohorts().stream()
            .map(
                cohort ->
                    JudgedCohort.of(
                        cohort,
                        cohort.since().isEmpty()
                            ? outcomes
                            : since.getOrDefault(cohort.since().get(), List.of())))
            .toList();
    List<ExperimentReport.Line> lines = new ArrayList<>();
    JudgedCohort.names(plan)
        .forEach(
            name ->
                judged.stream()
                    .flatMap(each -> each.lines().stream())
                    .filter(line -> line.counted().arm().equals(name))
                    .findFirst()
                    .ifPresent(lines::add));
    return new ExperimentReport(
        verdict(plan, lines, judged),
        lines,
        RatioCheck.mean(judged.stream().map(JudgedCohort::ratio).toList()));
  }

  /** About how many candidates it takes before it starts; empty if more than any campaign has. */
  public static OptionalLong needed(ExperimentPlan plan) {
    double base = Math.max(LEAST_RATE, plan.baseRate() / 100);
    return plan.compared().stream()
        .map(arm -> more(plan, plan, arm, ArmOutcomes.none(arm), ArmOutcomes.none(""), base))
        .reduce(ExperimentJudge::larger)
        .orElse(OptionalLong.empty());
  }

  private static ExperimentVerdict verdict(
      ExperimentPlan plan, List<ExperimentReport.Line> lines, List<JudgedCohort> judged) {
    double decides = 100.0 / plan.alpha();
    Comparator<ExperimentReport.Line> byRate =
        Comparator.comparingDouble(line -> line.counted().replies().rate());
    List<String> better = names(lines, byRate.reversed(), each -> each.better() >= decides);
    List<String> worse = names(lines, byRate, each -> each.worse() >= decides);
    List<ExperimentReport.Line> open =
        lines.stream()
            .filter(line -> line.comparison().isPresent())
            .filter(line -> !better.contains(line.counted().arm()))
            .filter(line -> !worse.contains(line.counted().arm()))
            .filter(line -> !alike(plan, line))
            .toList();
    OptionalLong more =
        judged.stream()
            .filter(each -> !each.among(open).isEmpty())
            .map(each -> more(plan, each, each.among(open)))
            .reduce(ExperimentJudge::larger)
            .orElse(OptionalLong.empty());
    return new ExperimentVerdict(
        !better.isEmpty() || !worse.isEmpty()
            ? ExperimentVerdict.Kind.DECIDED
            : open.isEmpty() ? ExperimentVerdict.Kind.ALIKE : ExperimentVerdict.Kind.TOO_FEW,
        better,
        worse,
        more);
  }

  private static List<String> names(
      List<ExperimentReport.Line> lines,
      Comparator<ExperimentReport.Line> order,
      Function<ExperimentReport.Comparison, Boolean> which) {
    return lines.stream()
        .filter(line -> line.comparison().map(which).orElse(false))
        .sorted(order)
        .map(line -> line.counted().arm())
        .toList();
  }

  /** Whether an arm differs from the control by less than what was to be found. */
  private static boolean alike(ExperimentPlan plan, ExperimentReport.Line line) {
    double lift = plan.lift() / 100;
    return line.comparison()
        .map(ExperimentReport.Comparison::difference)
        .filter(difference -> difference.low() > -lift && difference.high() < lift)
        .isPresent();
  }

  private static OptionalLong more(
      ExperimentPlan whole, JudgedCohort judged, List<ExperimentReport.Line> open) {
    ArmOutcomes control = judged.control();
    double base =
        Math.max(
            LEAST_RATE,
            control.replies().counted() < TELLING
                ? whole.baseRate() / 100
                : control.replies().rate());
    return open.stream()
        .map(
            line -> more(whole, judged.plan(), line.counted().arm(), line.counted(), control, base))
        .reduce(ExperimentJudge::larger)
        .orElse(OptionalLong.empty());
  }

  private static OptionalLong larger(OptionalLong one, OptionalLong other) {
    return one.isEmpty() || other.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(one.getAsLong(), other.getAsLong()));
  }

  /**
   * About how many candidates, those of the other arms among them.
   *
   * @param whole the plan with all arms
   * @param plan that with those that are judged together
   */
  private static OptionalLong more(
      ExperimentPlan whole,
      ExperimentPlan plan,
      String arm,
      ArmOutcomes counted,
      ArmOutcomes control,
      double base) {
    BlockShape shape = JudgedCohort.shape(plan, arm);
    double threshold = 100.0 / plan.alpha() * 2 * plan.compared().size();
    double share =
        (double) (plan.weight(arm) + plan.weight(plan.control()))
            / (whole.arms().stream().mapToInt(ExperimentArm::weight).sum() + whole.holdOut());
    OptionalLong blocks =
        new SampleSize(shape, Math.min(0.999, base + plan.lift() / 100), Math.min(0.99, base))
            .blocks(
                BlockTest.of(counted.replies(), control.replies(), shape, 0),
                threshold,
                plan.power());
    return blocks.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(rounded(blocks.getAsLong() * (shape.ofA() + shape.ofB()) / share));
  }

  /** To two digits, upwards. */
  private static long rounded(double count) {
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1));
    return (long) (Math.ceil(count / unit) * unit);
  }

  private ExperimentJudge() {}
}
