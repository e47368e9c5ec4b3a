package nurture.decision;

import java.util.Optional;
import nurture.event.Via;

/**
 * Send a message. Written in a rule as {@code
 * Send.message("quarterly-update").by(EMAIL).because("…")}.
 *
 * @param template the message template's name
 */
public record Send(
    String template, Via via, String reason, Weight weight, String topic, boolean onlyOnce)
    implements Touchpoint {

  public Send {
    if (!via.drivable()) {
      throw new IllegalArgumentException(
          via + " is used by people, not by software: say Task.named(…).by(" + via + ")");
    }
  }

  /** By email, routine, at most once a day, until the rule says otherwise. */
  public static Send message(String template) {
    return new Send(template, Via.EMAIL, "", Weight.ROUTINE, template, false);
  }

  public Send by(Via channel) {
    return new Send(template, channel, reason, weight, topic, onlyOnce);
  }

  public Send because(String why) {
    return new Send(template, via, why, weight, topic, onlyOnce);
  }

  public Send weighing(Weight heavier) {
    return new Send(template, via, reason, heavier, topic, onlyOnce);
  }

  /** Counted under another topic than the template's name. */
  public Send about(String otherTopic) {
    return new Send(template, via, reason, weight, otherTopic, onlyOnce);
  }

  /** Once in a candidate's life; without it at most once a day. */
  public Send once() {
    return new Send(template, via, reason, weight, topic, true);
  }

  @Override
  public Optional<Via> channel() {
    return Optional.of(via);
  }

  @Override
  public String phrase() {
    return "send " + template + " by " + Phrases.of(via);
  }
}
