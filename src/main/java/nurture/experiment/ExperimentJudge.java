package nurture.experiment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a report of what was counted. Each arm is compared with the control alone, so that the
 * report says which arm differs, and not only that one does; the e-values are adjusted by {@link
 * MergedEvidence}. Pure and thread-safe.
 */
public final class ExperimentJudge {

  /** From so many messages on, the rate of the control is told better by them than by the plan. */
  private static final long TELLING = 200;

  /** Of 100 arms that do no more harm than the control, at most so many are stopped. */
  private static final double FALSE_STOPS = 5;

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
    List<Judged> judged =
        plan.cohorts().stream()
            .map(
                cohort ->
                    Judged.of(
                        cohort,
                        cohort.since().isEmpty()
                            ? outcomes
                            : since.getOrDefault(cohort.since().get(), List.of())))
            .toList();
    List<ExperimentReport.Line> lines = new ArrayList<>();
    names(plan)
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
        RatioCheck.mean(judged.stream().map(Judged::ratio).toList()));
  }

  /** Arms that are judged together. */
  private record Judged(
      ExperimentPlan plan,
      ArmOutcomes control,
      List<ExperimentReport.Line> lines,
      RatioCheck ratio) {

    static Judged of(ExperimentPlan.Cohort cohort, List<ArmOutcomes> outcomes) {
      ExperimentPlan plan = cohort.plan();
      Map<String, ArmOutcomes> counted =
          outcomes.stream().collect(Collectors.toMap(ArmOutcomes::arm, Function.identity()));
      List<String> compared = plan.compared();
      ArmOutcomes control = ExperimentJudge.of(counted, plan.control());
      double[] evidence = new double[2 * compared.size()];
      for (int i = 0; i < compared.size(); i++) {
        OutcomeSequence replies = ExperimentJudge.of(counted, compared.get(i)).replies();
        BlockShape shape = shape(plan, compared.get(i));
        evidence[2 * i] = BlockTest.of(replies, control.replies(), shape, 0).value();
        evidence[2 * i + 1] = BlockTest.of(control.replies(), replies, shape.turned(), 0).value();
      }
      double[] adjusted = MergedEvidence.adjusted(evidence);
      List<ExperimentReport.Line> lines = new ArrayList<>();
      names(plan)
          .forEach(
              name -> {
                ArmOutcomes arm = ExperimentJudge.of(counted, name);
                int at = compared.indexOf(name);
                lines.add(
                    line(
                        plan,
                        arm,
                        at < 0
                            ? Optional.empty()
                            : Optional.of(
                                comparison(
                                    plan, arm, control, adjusted[2 * at], adjusted[2 * at + 1])),
                        cohort.since()));
              });
      return new Judged(plan, control, lines, ExperimentJudge.ratio(plan, counted));
    }

    /** Those of some arms that are among these. */
    List<ExperimentReport.Line> among(List<ExperimentReport.Line> some) {
      return lines.stream().filter(some::contains).toList();
    }
  }

  /** About how many candidates it takes before it starts; empty if more than any campaign has. */
  public static OptionalLong needed(ExperimentPlan plan) {
    double base = Math.max(LEAST_RATE, plan.baseRate() / 100);
    return plan.compared().stream()
        .map(arm -> more(plan, plan, arm, ArmOutcomes.none(arm), ArmOutcomes.none(""), base))
        .reduce(ExperimentJudge::larger)
        .orElse(OptionalLong.empty());
  }

  private static ArmOutcomes of(Map<String, ArmOutcomes> counted, String name) {
    return counted.getOrDefault(name, ArmOutcomes.none(name));
  }

  /** The arms, and the hold-out if there is one. */
  private static Stream<String> names(ExperimentPlan plan) {
    return Stream.concat(
        plan.arms().stream().map(ExperimentArm::name),
        plan.holdOut() > 0 ? Stream.of(ExperimentArm.HOLD_OUT) : Stream.of());
  }

  private static BlockShape shape(ExperimentPlan plan, String arm) {
    return BlockShape.of(plan.weight(arm), plan.weight(plan.control()));
  }

  private static ExperimentReport.Line line(
      ExperimentPlan plan,
      ArmOutcomes counted,
      Optional<ExperimentReport.Comparison> comparison,
      Optional<Instant> since) {
    return new ExperimentReport.Line(
        counted,
        plan.weight(counted.arm()),
        counted.arm().equals(plan.control()),
        RateInterval.of(
            counted.replies().count(), counted.replies().counted(), plan.alpha() / 100.0),
        comparison,
        since);
  }

  private static ExperimentReport.Comparison comparison(
      ExperimentPlan plan, ArmOutcomes arm, ArmOutcomes control, double better, double worse) {
    BlockShape shape = shape(plan, arm.arm());
    double harm = GuardTest.value(arm, control, shape);
    return new ExperimentReport.Comparison(
        control,
        DifferenceInterval.of(arm.replies(), control.replies(), shape, plan.alpha() / 100.0),
        better,
        worse,
        Stream.of(GuardMeasure.values())
            .map(
                measure ->
                    new ExperimentReport.Guard(
                        measure,
                        arm.harmed(measure),
                        arm.watched(measure),
                        control.harmed(measure),
                        control.watched(measure),
                        GuardTest.value(measure, arm, control, shape)))
            .toList(),
        harm,
        harm >= 100 / FALSE_STOPS * plan.compared().size());
  }

  private static RatioCheck ratio(ExperimentPlan plan, Map<String, ArmOutcomes> counted) {
    return RatioCheck.of(
        plan.arms().stream()
            .filter(arm -> !of(counted, arm.name()).stopped())
            .map(
                arm ->
                    new RatioCheck.Size(
                        arm.name(), of(counted, arm.name()).comparable(), arm.weight()))
            .toList());
  }

  private static ExperimentVerdict verdict(
      ExperimentPlan plan, List<ExperimentReport.Line> lines, List<Judged> judged) {
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
      ExperimentPlan whole, Judged judged, List<ExperimentReport.Line> open) {
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
    BlockShape shape = shape(plan, arm);
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
