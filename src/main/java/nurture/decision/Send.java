package nurture.decision;

import java.util.List;
import java.util.Optional;
import nurture.candidate.Purpose;
import nurture.event.Via;

/**
 * Send a message. Written in a rule as {@code
 * Send.message("quarterly-update").by(EMAIL).as(UPDATE).because("…")}.
 *
 * @param template the message template's name
 * @param items what it brings along, by id: from the content library, or an opening
 */
public record Send(
    String template,
    Via via,
    Purpose purpose,
    List<String> items,
    String reason,
    Weight weight,
    String topic,
    boolean onlyOnce)
    implements Touchpoint {

  public Send {
    if (!via.drivable()) {
      throw new IllegalArgumentException(
          via + " is used by people, not by software: say Task.named(…).by(" + via + ")");
    }
    items = List.copyOf(items);
  }

  /** By email, as outreach, routine, at most once a day, until the rule says otherwise. */
  public static Send message(String template) {
    return new Send(
        template, Via.EMAIL, Purpose.OUTREACH, List.of(), "", Weight.ROUTINE, template, false);
  }

  public Send by(Via channel) {
    return new Send(template, channel, purpose, items, reason, weight, topic, onlyOnce);
  }

  /** What it is for; guards are milder on an answer than on an approach. */
  public Send as(Purpose other) {
    return new Send(template, via, other, items, reason, weight, topic, onlyOnce);
  }

  /** With something from the library along, which the candidate never gets again; "" is nothing. */
  public Send bringing(String item) {
    return item.isEmpty() ? this : bringing(List.of(item));
  }

  public Send bringing(List<String> more) {
    return new Send(
        template, via, purpose, ItemLists.and(items, more), reason, weight, topic, onlyOnce);
  }

  public Send because(String why) {
    return new Send(template, via, purpose, items, why, weight, topic, onlyOnce);
  }

  public Send weighing(Weight heavier) {
    return new Send(template, via, purpose, items, reason, heavier, topic, onlyOnce);
  }

  /** Counted under another topic than the template's name. */
  public Send about(String otherTopic) {
    return new Send(template, via, purpose, items, reason, weight, otherTopic, onlyOnce);
  }

  /** Once in a candidate's life; without it at most once a day. */
  public Send once() {
    return new Send(template, via, purpose, items, reason, weight, topic, true);
  }

  @Override
  public Optional<Via> channel() {
    return Optional.of(via);
  }

  @Override
  public String phrase() {
    return "send " + template + " by " + PhraseValues.of(via);
  }
}
