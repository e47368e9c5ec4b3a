package nurture.decision;

import java.util.List;
import java.util.Optional;
import nurture.candidate.Purpose;
import nurture.event.Via;

/**
 * Ask a recruiter to do something: with a channel it is a touchpoint like a message, without one it
 * is work among ourselves. Written in a rule as {@code
 * Task.named("complete-research").asking("…").because("…")}.
 *
 * @param topic the task's name; there is never a second open task of one name
 * @param title what to do
 * @param template a template whose text is ready to be used; empty for none
 * @param items what it brings along, by id: from the content library, or an opening
 */
public record Task(
    String topic,
    String title,
    Optional<Via> channel,
    String template,
    Purpose purpose,
    List<String> items,
    String reason,
    Weight weight,
    boolean onlyOnce)
    implements Touchpoint {

  public Task {
    items = List.copyOf(items);
  }

  public static Task named(String topic) {
    return new Task(
        topic, topic, Optional.empty(), "", Purpose.OUTREACH, List.of(), "", Weight.ROUTINE, false);
  }

  public Task asking(String what) {
    return new Task(topic, what, channel, template, purpose, items, reason, weight, onlyOnce);
  }

  public Task by(Via via) {
    return new Task(
        topic, title, Optional.of(via), template, purpose, items, reason, weight, onlyOnce);
  }

  public Task using(String templateName) {
    return new Task(topic, title, channel, templateName, purpose, items, reason, weight, onlyOnce);
  }

  /** What it is for, if it reaches the candidate; guards are milder on an answer. */
  public Task as(Purpose other) {
    return new Task(topic, title, channel, template, other, items, reason, weight, onlyOnce);
  }

  /** With something from the library along, which the candidate never gets again; "" is nothing. */
  public Task bringing(String item) {
    return item.isEmpty() ? this : bringing(List.of(item));
  }

  public Task bringing(List<String> more) {
    return new Task(
        topic,
        title,
        channel,
        template,
        purpose,
        ItemLists.and(items, more),
        reason,
        weight,
        onlyOnce);
  }

  public Task because(String why) {
    return new Task(topic, title, channel, template, purpose, items, why, weight, onlyOnce);
  }

  public Task weighing(Weight heavier) {
    return new Task(topic, title, channel, template, purpose, items, reason, heavier, onlyOnce);
  }

  public Task once() {
    return new Task(topic, title, channel, template, purpose, items, reason, weight, true);
  }

  @Override
  public String phrase() {
    return "ask the recruiter: "
        + title
        + channel.map(v -> " (" + PhraseValues.of(v) + ")").orElse("");
  }
}
