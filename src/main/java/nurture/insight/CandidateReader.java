package nurture.insight;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.decision.DecisionId;
import nurture.decision.MessageId;
import nurture.outbox.MessageState;

/** Where it is all read. Every future fails when the database is away. */
public interface CandidateReader {

  /** Those looked at next come first. */
  Future<CandidateListing> candidates(CandidateQuery query);

  /**
   * @param ref the caller's own, or the id of a candidate as the list has it
   */
  Future<Optional<CandidateFile>> candidate(String ref);

  /** The newest first; empty for a ref nobody knows. */
  default Future<Optional<List<TimelineEntry>>> timeline(String ref, int most) {
    return timeline(ref, Optional.empty(), most);
  }

  /**
   * The same, of what was before an instant.
   *
   * @param before not part of it; empty for the newest
   */
  Future<Optional<List<TimelineEntry>>> timeline(String ref, Optional<Instant> before, int most);

  /**
   * The explanation, JSON, with the events applied before it; empty when there is none of that id.
   */
  Future<Optional<String>> decision(DecisionId id);

  /** The newest first. */
  Future<List<TimelineEntry.MessageLine>> messages(
      Optional<MessageState> state, Optional<String> candidate, int most);

  Future<Optional<TimelineEntry.MessageText>> message(MessageId id);

  Future<QueueDepths> depths(Instant now);
}
