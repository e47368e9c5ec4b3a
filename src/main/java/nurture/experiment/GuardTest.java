package nurture.experiment;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an arm does more harm than the control. Each slice of {@link HarmSlices} is a {@link
 * BlockTest} of its own; the product of their e-values is one of them together, as each factor has
 * an expectation of at most 1 given what came before. The mean over the guards is the e-value of
 * the arm: it finds all that dividing the level by their number would find, and more.
 */
final class GuardTest {

  /** Beside a hold-out, how many points more are tolerated: each message does some harm. */
  static final double BESIDE_HOLD_OUT = 0.01;

  /** The e-value of one guard. */
  static double value(
      GuardMeasure measure, ArmOutcomes arm, ArmOutcomes control, BlockShape shape) {
    List<OutcomeSequence> of = arm.harms().getOrDefault(measure, List.of());
    List<OutcomeSequence> beside = control.harms().getOrDefault(measure, List.of());
    double margin = control.arm().equals(ExperimentArm.HOLD_OUT) ? BESIDE_HOLD_OUT : 0;
    double log = 0;
    for (int i = 0; i < Math.min(of.size(), beside.size()); i++) {
      log += BlockTest.of(of.get(i), beside.get(i), shape, margin).log();
    }
    return Math.exp(Math.min(log, 700));
  }

  /** The e-value of all guards together. */
  static double value(ArmOutcomes arm, ArmOutcomes control, BlockShape shape) {
    return Stream.of(GuardMeasure.values())
        .mapToDouble(measure -> value(measure, arm, control, shape))
        .average()
        .orElse(1);
  }

  private GuardTest() {}
}
