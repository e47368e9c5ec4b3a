package nurture.insight;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.outbox.MessageState;

/** Finds messages and tasks, page by page. Every future fails when the database is away. */
public interface MessageFinder {

  /**
   * Which are wanted, the newest first.
   *
   * @param reason of their state; empty for all
   */
  record Wanted(
      Optional<MessageState> state,
      Optional<String> reason,
      Optional<MessageCursor> behind,
      int most) {}

  /** How many are in a state for one reason. */
  record ReasonCount(String reason, long count) {}

  Future<List<MessageLine>> find(Wanted wanted);

  /** The most frequent first; empty for states that do not wait for a person. */
  Future<List<ReasonCount>> reasons(MessageState state, int most);
}
