package nurture.decision;

import java.util.List;
import java.util.Optional;
import nurture.candidate.Purpose;
import nurture.event.Via;
import nurture.meaning.Meaning;

/**
 * Send a message. Written in a rule as {@code
 * Send.message("quarterly-update").by(EMAIL).as(UPDATE).because("…")}.
 */
@Meaning("send a message")
public record Send(
    @Meaning("the name of the message template") String template,
    @Meaning("the channel") Via via,
    @Meaning("what it is for") Purpose purpose,
    @Meaning("what it brings along, by id: from the content library, or an opening")
        List<String> items,
    @Meaning("why, in the words of the rule") String reason,
    @Meaning("how much it matters beside others") Weight weight,
    @Meaning("what its touch is counted by") String topic,
    @Meaning("once in a candidate's life, or at most once a day") boolean onlyOnce)
    implements Touchpoint {

  public Send {
    if (!via.drivable()) {
      throw new IllegalArgumentException(
          via + " is used by people, not by software: say Task.named(…).by(" + via + ")");
    }
    items = List.copyOf(items);
  }

  @Meaning(
      "begins it: which template; by email, as outreach, routine, at most once a day, until the"
          + " rule says otherwise")
  public static Send message(String template) {
    return new Send(
        template, Via.EMAIL, Purpose.OUTREACH, List.of(), "", Weight.ROUTINE, template, false);
  }

  @Meaning("over which channel")
  public Send by(Via channel) {
    return new Send(template, channel, purpose, items, reason, weight, topic, onlyOnce);
  }

  @Meaning("what it is for; guards are milder on an answer than on an approach")
  public Send as(Purpose other) {
    return new Send(template, via, other, items, reason, weight, topic, onlyOnce);
  }

  @Meaning(
      "with an item of the library or an opening along, which the candidate never gets again; \"\""
          + " is none")
  public Send bringing(String item) {
    return item.isEmpty() ? this : bringing(List.of(item));
  }

  @Meaning("with several such items along")
  public Send bringing(List<String> more) {
    return new Send(
        template, via, purpose, ItemLists.and(items, more), reason, weight, topic, onlyOnce);
  }

  @Meaning("why, in words a recruiter would use; {name} is the first name of the candidate")
  public Send because(String why) {
    return new Send(template, via, purpose, items, why, weight, topic, onlyOnce);
  }

  @Meaning("with more weight than ROUTINE")
  public Send weighing(Weight heavier) {
    return new Send(template, via, purpose, items, reason, heavier, topic, onlyOnce);
  }

  @Meaning("counted under another topic than the template's name")
  public Send about(String otherTopic) {
    return new Send(template, via, purpose, items, reason, weight, otherTopic, onlyOnce);
  }

  @Meaning("once in a candidate's life; without it at most once a day")
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
