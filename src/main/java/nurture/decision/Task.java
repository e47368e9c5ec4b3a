package nurture.decision;

import java.util.Optional;
import nurture.event.Via;

/**
 * Ask a recruiter to do something: with a channel it is a touchpoint like a message, without one it
 * is work among ourselves. Written in a rule as {@code
 * Task.named("complete-research").asking("…").because("…")}.
 *
 * @param topic the task's name; there is never a second open task of one name
 * @param title what to do
 * @param template a template whose text is ready to be used; empty for none
 */
public record Task(
    String topic,
    String title,
    Optional<Via> channel,
    String template,
    String reason,
    Weight weight,
    boolean onlyOnce)
    implements Touchpoint {

  public static Task named(String topic) {
    return new Task(topic, topic, Optional.empty(), "", "", Weight.ROUTINE, false);
  }

  public Task asking(String what) {
    return new Task(topic, what, channel, template, reason, weight, onlyOnce);
  }

  public Task by(Via via) {
    return new Task(topic, title, Optional.of(via), template, reason, weight, onlyOnce);
  }

  public Task using(String templateName) {
    return new Task(topic, title, channel, templateName, reason, weight, onlyOnce);
  }

  public Task because(String why) {
    return new Task(topic, title, channel, template, why, weight, onlyOnce);
  }

  public Task weighing(Weight heavier) {
    return new Task(topic, title, channel, template, reason, heavier, onlyOnce);
  }

  public Task once() {
    return new Task(topic, title, channel, template, reason, weight, true);
  }

  @Override
  public String phrase() {
    return "ask the recruiter: " + title + channel.map(v -> " (" + Phrases.of(v) + ")").orElse("");
  }
}
