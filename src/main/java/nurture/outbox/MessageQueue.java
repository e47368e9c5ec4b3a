package nurture.outbox;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
   * Keeps what was rendered and marks the messages as being handed over, unless something happened
   * to their candidates since they were claimed: what was acknowledged before this is heeded. From
   * here on they are uncertain if we die.
   *
   * @return those that may be handed over; the others lost their claim or have news, and wait again
   */
  Future<Map<MessageId, HandedOver>> handOver(
      List<RenderedMessage> ready, UUID claim, Duration lease);

  /**
   * Whether a message that is being handed over may still leave: nothing happened to its candidate
   * since it was claimed, and its mailbox was not suppressed.
   *
   * @param version as in {@link ClaimedMessage#version}
   */
  Future<Boolean> mayLeave(MessageId id, long version, UUID claim);

  /**
   * Records outcomes and their events in one transaction. An outcome whose claim was lost changes
   * nothing.
   *
   * @return whether each was recorded, in order
   */
  Future<List<Boolean>> record(List<DeliveryOutcome> outcomes, UUID claim);

  /**
   * Takes back what nodes that died had claimed: what was not handed over is queued again, what may
   * have been becomes uncertain.
   *
   * @return those that became uncertain
   */
  Future<List<MessageId>> recover(Instant now);
}
