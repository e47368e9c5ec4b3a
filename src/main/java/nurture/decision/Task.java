package nurture.decision;

import java.util.List;
import java.util.Optional;
import nurture.candidate.Purpose;
import nurture.event.Via;
import nurture.meaning.Meaning;

/**
 * Ask a recruiter to do something: with a channel it is a touchpoint like a message, without one it
 * is work among ourselves. Written in a rule as {@code
 * Task.named("complete-research").asking("…").because("…")}.
 */
@Meaning(
    "ask a recruiter to do something: with a channel it is a touchpoint like a message, without one"
        + " it is work among ourselves")
public record Task(
    @Meaning("the task's name; there is never a second open task of one name") String topic,
    @Meaning("what to do") String title,
    @Meaning("the channel; empty for work among ourselves") Optional<Via> channel,
    @Meaning("a template whose text is ready to be used; empty for none") String template,
    @Meaning("what it is for") Purpose purpose,
    @Meaning("what it brings along, by id: from the content library, or an opening")
        List<String> items,
    @Meaning("why, in the words of the rule") String reason,
    @Meaning("how much it matters beside others") Weight weight,
    @Meaning("once in a candidate's life, or at most once a day") boolean onlyOnce)
    implements Touchpoint {

  public Task {
    items = List.copyOf(items);
  }

  @Meaning("begins it: its name, of which there is never a second open task")
  public static Task named(String topic) {
    return new Task(
        topic, topic, Optional.empty(), "", Purpose.OUTREACH, List.of(), "", Weight.ROUTINE, false);
  }

  @Meaning("what to do; {name} is the first name of the candidate; without it the task's name")
  public Task asking(String what) {
    return new Task(topic, what, channel, template, purpose, items, reason, weight, onlyOnce);
  }

  @Meaning("over which channel; without it, it is work among ourselves")
  public Task by(Via via) {
    return new Task(
        topic, title, Optional.of(via), template, purpose, items, reason, weight, onlyOnce);
  }

  @Meaning("the template whose text is ready to be used")
  public Task using(String templateName) {
    return new Task(topic, title, channel, templateName, purpose, items, reason, weight, onlyOnce);
  }

  @Meaning("what it is for, if it reaches the candidate; guards are milder on an answer")
  public Task as(Purpose other) {
    return new Task(topic, title, channel, template, other, items, reason, weight, onlyOnce);
  }

  @Meaning(
      "with an item of the library or an opening along, which the candidate never gets again; \"\""
          + " is none")
  public Task bringing(String item) {
    return item.isEmpty() ? this : bringing(List.of(item));
  }

  @Meaning("with several such items along")
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

  @Meaning("why, in words a recruiter would use; {name} is the first name of the candidate")
  public Task because(String why) {
    return new Task(topic, title, channel, template, purpose, items, why, weight, onlyOnce);
  }

  @Meaning("with more weight than ROUTINE")
  public Task weighing(Weight heavier) {
    return new Task(topic, title, channel, template, purpose, items, reason, heavier, onlyOnce);
  }

  @Meaning("once in a candidate's life; without it at most once a day")
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
