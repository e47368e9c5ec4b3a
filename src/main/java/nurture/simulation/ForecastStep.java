package nurture.simulation;

import java.time.Instant;
import java.util.Optional;
import nurture.event.Via;

/**
 * Something that will happen to a candidate if nobody does anything.
 *
 * @param what the message's template, the task's title, or the stage moved to
 * @param topic what touches of its kind are counted by; empty for a move
 * @param via the channel; empty for a move and for work among ourselves
 * @param rule the rule that asks for it; empty where that was decided before
 * @param reason in that rule's words, or why a message is called back
 */
public record ForecastStep(
    Kind kind,
    Instant at,
    String what,
    String topic,
    Optional<Via> via,
    String rule,
    String reason) {

  /** What it is. */
  public enum Kind {
    /** A message that is decided already leaves. */
    WAITING,
    /** A message leaves. */
    MESSAGE,
    /** A message is called back by the pre-send check. */
    CALLED_BACK,
    /** A recruiter is asked to do something; nobody does it, as nobody does anything. */
    TASK,
    MOVE
  }
}
