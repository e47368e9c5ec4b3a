package nurture.experiment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arms that are judged together, with what was counted of them. Each is compared with the control;
 * the e-values are adjusted by {@link MergedEvidence}, within the cohort.
 *
 * @param plan as if there were no other arms
 * @param lines of its arms, the control among them
 * @param ratio whether their sizes fit their weights
 */
record JudgedCohort(
    ExperimentPlan plan, ArmOutcomes control, List<ExperimentReport.Line> lines, RatioCheck ratio) {

  /** Of 100 arms that do no more harm than the control, at most so many are stopped. */
  private static final double FALSE_STOPS = 5;

  static JudgedCohort of(ExperimentPlan.Cohort cohort, List<ArmOutcomes> outcomes) {
    ExperimentPlan plan = cohort.plan();
    Map<String, ArmOutcomes> counted =
        outcomes.stream().collect(Collectors.toMap(ArmOutcomes::arm, Function.identity()));
    List<String> compared = plan.compared();
    ArmOutcomes control = of(counted, plan.control());
    double[] evidence = new double[2 * compared.size()];
    for (int i = 0; i < compared.size(); i++) {
      OutcomeSequence replies = of(counted, compared.get(i)).replies();
      BlockShape shape = shape(plan, compared.get(i));
      evidence[2 * i] = BlockTest.of(replies, control.replies(), shape, 0).value();
      evidence[2 * i + 1] = BlockTest.of(control.replies(), replies, shape.turned(), 0).value();
    }
    double[] adjusted = MergedEvidence.adjusted(evidence);
    List<ExperimentReport.Line> lines = new ArrayList<>();
    names(plan)
        .forEach(
            name -> {
              ArmOutcomes arm = of(counted, name);
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
    return new JudgedCohort(plan, control, lines, ratio(plan, counted));
  }

  /** Those of some arms that are among these. */
  List<ExperimentReport.Line> among(List<ExperimentReport.Line> some) {
    return lines.stream().filter(some::contains).toList();
  }

  private static ArmOutcomes of(Map<String, ArmOutcomes> counted, String name) {
    return counted.getOrDefault(name, ArmOutcomes.none(name));
  }

  /** The arms, and the hold-out if there is one. */
  static Stream<String> names(ExperimentPlan plan) {
    return Stream.concat(
        plan.arms().stream().map(ExperimentArm::name),
        plan.holdOut() > 0 ? Stream.of(ExperimentArm.HOLD_OUT) : Stream.of());
  }

  static BlockShape shape(ExperimentPlan plan, String arm) {
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
}
