package nurture.simulation.replay;

import java.time.Instant;
import java.util.List;
import nurture.decision.RecordedDecision;
import nurture.event.RecordedEvent;

/**
 * All that is recorded of a candidate's past.
 *
 * @param events in the order they occurred
 * @param decisions by number
 */
public record RecordedHistory(List<Heard> events, List<RecordedDecision> decisions) {

  public RecordedHistory {
    events = List.copyOf(events);
    decisions = List.copyOf(decisions);
  }

  /** Something that happened, and when we heard of it. */
  public record Heard(RecordedEvent event, Instant received) {}
}
