package nurture.decision;

import java.util.List;
import java.util.Optional;
import nurture.candidate.Purpose;
import nurture.event.Via;

/**
 * A message or task a decision calls for.
 *
 * @param key unique for the candidate, so that a touch can exist once: the topic, with the number
 *     of the touch among all of the candidate unless it is for once; no day is part of it, because
 *     the same day comes twice where a candidate moves to another time zone
 * @param template the message's template, or the one whose text a task comes with; may be empty for
 *     a task
 * @param items what it brings along, by id
 * @param title what a task asks for; empty for a message
 */
public record PlannedTouch(
    MessageId id,
    boolean task,
    String key,
    String topic,
    String template,
    Optional<Via> via,
    Purpose purpose,
    List<String> items,
    String title,
    String rule,
    String reason) {

  public PlannedTouch {
    items = List.copyOf(items);
  }
}
