package nurture.cli.simulate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.event.EventEnvelope;
import nurture.insight.CandidateFile;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.MessageLine;

/**
 * A running server with a clock that stands still until it is moved. All methods block until the
 * house is at rest again: events applied, messages sent, their outcomes applied.
 */
public interface SimulationHost {

  Instant now();

  /** Moves the clock on to the next due moment, or to an instant if that is first. */
  void onTo(Instant latest);

  /** Something happens now. */
  void happens(List<EventEnvelope> reports);

  /** The newest messages and tasks of everybody, the newest first. */
  List<MessageLine> newest();

  Optional<CandidateFile> file(String ref);

  /** All that is on record about a candidate, in no particular order. */
  List<TimelineEntry> timeline(String ref);
}
