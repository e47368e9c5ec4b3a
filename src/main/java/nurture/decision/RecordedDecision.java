package nurture.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision as it was recorded, as far as it did something to the dossier.
 *
 * @param number 1 for the candidate's first, and so on without gaps
 * @param events ids of those applied right before it, in that order
 * @param touches the touchpoint first, then work among ourselves
 * @param look when it wanted the candidate looked at next; empty where that was not read
 */
public record RecordedDecision(
    long number,
    Instant at,
    List<String> events,
    List<PlannedTouch> touches,
    Optional<StageMove> move,
    List<String> tags,
    List<TaskReminder> reminders,
    Optional<Instant> look) {

  public RecordedDecision {
    events = List.copyOf(events);
    touches = List.copyOf(touches);
    tags = List.copyOf(tags);
    reminders = List.copyOf(reminders);
  }
}
