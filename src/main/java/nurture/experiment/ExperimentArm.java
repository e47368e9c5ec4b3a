package nurture.experiment;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A message that some of the candidates of an experiment are offered.
 *
 * @param weight of 100 candidates, how many are in the arm; 1 to 100
 * @param template the message template; empty for the one of the campaign
 * @param time when on its day it is offered, by the clock of the candidate; empty for the time of
 *     the campaign
 */
public record ExperimentArm(
    String name, int weight, Optional<String> template, Optional<LocalTime> time) {

  /** What the arm is called in which candidates are offered nothing. */
  public static final String HOLD_OUT = "hold-out";
}
