package nurture.experiment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the outcomes of an experiment say.
 *
 * @param arms in their order, the hold-out last
 * @param ratio whether the sizes of the arms fit their weights
 */
public record ExperimentReport(ExperimentVerdict verdict, List<Line> arms, RatioCheck ratio) {

  public ExperimentReport {
    arms = List.copyOf(arms);
  }

  /**
   * An arm.
   *
   * @param control whether the others are compared with it
   * @param interval of its reply rate
   * @param comparison with the control; empty for the control itself, and for a hold-out beside
   *     several arms
   * @param since when the arm was added; empty if it is there from the start
   */
  public record Line(
      ArmOutcomes counted,
      int weight,
      boolean control,
      RateInterval interval,
      Optional<Comparison> comparison,
      Optional<Instant> since) {}

  /**
   * An arm beside the control.
   *
   * @param beside what was counted of the control while the arm was there
   * @param difference of the reply rates
   * @param better the evidence that its rate is higher, adjusted for all that is compared
   * @param worse the evidence that it is lower
   * @param harm the evidence that it does more harm, all guards together
   * @param harmful whether the evidence of harm is enough to stop it
   */
  public record Comparison(
      ArmOutcomes beside,
      DifferenceInterval difference,
      double better,
      double worse,
      List<Guard> guards,
      double harm,
      boolean harmful) {

    public Comparison {
      guards = List.copyOf(guards);
    }

    /** The smallest level at which the arm differs, at most 1. */
    public double p() {
      return Math.min(1, 1 / Math.max(better, worse));
    }
  }

  /**
   * A harm of an arm and of the control.
   *
   * @param count of the arm, among how many of its messages
   */
  public record Guard(
      GuardMeasure measure,
      long count,
      long among,
      long controlCount,
      long controlAmong,
      double eValue) {}

  /** The line of an arm; empty if there is none of the name. */
  public Optional<Line> line(String arm) {
    return arms.stream().filter(line -> line.counted().arm().equals(arm)).findFirst();
  }
}
