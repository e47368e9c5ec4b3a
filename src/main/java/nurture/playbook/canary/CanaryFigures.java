package nurture.playbook.canary;

import java.time.Instant;
import java.util.List;

/**
 * What was counted of a canary and of the rest.
 *
 * @param hours when their messages were handed over
 * @param outcomes the bad ones of the guards, in the order in which they became known
 */
public record CanaryFigures(
    ArmCounts canary, ArmCounts rest, List<MessageExposure.Hour> hours, List<BadOutcome> outcomes) {

  /**
   * A message that came out badly.
   *
   * @param canary whether its message is one of the canary
   * @param tried when the message was handed over
   * @param known when the outcome became known
   */
  public record BadOutcome(CanaryMeasure measure, boolean canary, Instant tried, Instant known) {}

  public CanaryFigures {
    hours = List.copyOf(hours);
    outcomes = List.copyOf(outcomes);
  }
}
