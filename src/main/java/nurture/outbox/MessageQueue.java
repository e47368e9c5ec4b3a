package nurture.outbox;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nurture.decision.MessageId;

/**
 * Where messages wait, and where their outcomes are recorded. Leases are measured by the store's
 * own clock.
 */
public interface MessageQueue {

  /**
   * Claims messages that are due. One whose candidate has news that was not applied yet waits: what
   * was acknowledged, an unsubscribe say, is heeded first. One for whose provider there is no token
   * waits too.
   *
   * @param claim names this node's claims
   */
  Future<ClaimedMessages> claim(ClaimPlan plan, Instant now, UUID claim, Duration lease);

  /**
   * Records outcomes and their events, keeps what was rendered and marks the next messages as being
   * handed over, in one transaction. An outcome whose claim was lost changes nothing. A message is
   * not marked if something happened to its candidate since it was claimed: what was acknowledged
   * before this is heeded; it waits again. From here on a marked one is uncertain if we die.
   *
   * @return one for each, in order
   */
  Future<List<Turn.Written>> take(List<Turn> turns, UUID claim, Duration lease);

  /**
   * Whether a message that is being handed over may still leave: nothing happened to its candidate
   * since it was claimed, and its mailbox was not suppressed.
   *
   * @param version as in {@link ClaimedMessage#version}
   */
  Future<Boolean> mayLeave(MessageId id, long version, UUID claim);

  /**
   * Takes back what nodes that died had claimed: what was not handed over is queued again, what may
   * have been becomes uncertain.
   *
   * @return those that became uncertain
   */
  Future<List<MessageId>> recover(Instant now);
}
