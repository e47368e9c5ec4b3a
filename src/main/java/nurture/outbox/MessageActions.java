package nurture.outbox;

import io.vertx.core.Future;
import java.time.Instant;
import nurture.decision.MessageId;

/** What a person decides about a message that waits for one. */
public interface MessageActions {

  /** What came of it. */
  enum Answer {
    DONE,
    UNKNOWN,
    /** The message is in a state in which this cannot be done. */
    NOT_NOW
  }

  /** Queues a message again that is uncertain, failed or quarantined; on record with who did it. */
  Future<Answer> release(MessageId id, String by, Instant now);

  /** Calls back a message that has not left; on record with who did it. */
  Future<Answer> cancel(MessageId id, String by, Instant now);

  /**
   * Moves when a queued message leaves; on record with who did it. The guards are asked before it
   * leaves, as ever.
   *
   * @param at not before now
   */
  Future<Answer> sendAt(MessageId id, Instant at, String by, Instant now);
}
