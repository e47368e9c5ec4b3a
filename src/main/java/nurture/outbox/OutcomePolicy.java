package nurture.outbox;

import java.time.Instant;
import java.util.Optional;
import nurture.batch.ExponentialBackoff;
import nurture.channel.Delivery;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.MessageUncertain;
import nurture.event.ChannelDescription;

/** Turns what a channel answered into a message's outcome. Pure. */
final class OutcomePolicy {

  private final int attempts;
  private final ExponentialBackoff backoff;

  /**
   * @param attempts in all, before it gives up
   */
  OutcomePolicy(int attempts, ExponentialBackoff backoff) {
    this.attempts = attempts;
    this.backoff = backoff;
  }

  DeliveryOutcome outcome(ClaimedMessage claimedMessage, Delivery delivery, Instant now) {
    String id = claimedMessage.id().toString();
    if (delivery instanceof Delivery.Accepted accepted) {
      return outcome(
          claimedMessage, MessageState.SENT, accepted.serverReply(), now, now, new MessageSent(id));
    } else if (delivery instanceof Delivery.Unclear unclear) {
      return outcome(
          claimedMessage,
          MessageState.UNCERTAIN,
          unclear.reason(),
          now,
          now,
          new MessageUncertain(id, unclear.reason()));
    } else if (delivery instanceof Delivery.Refused refused) {
      String why = refused.code() + " " + refused.reason();
      return outcome(
          claimedMessage,
          MessageState.FAILED,
          why,
          now,
          now,
          refused.hard() && ChannelDescription.of(claimedMessage.via()).bounces()
              ? new MessageBounced(Optional.of(id), BounceKind.HARD, Optional.of(why))
              : new MessageFailed(id, why));
    }
    Delivery.TryLater later = (Delivery.TryLater) delivery;
    String why = later.code() + " " + later.reason();
    int tried = claimedMessage.attempts() + 1;
    if (tried >= attempts) {
      String gaveUp = "gave up after " + tried + " attempts: " + why;
      return outcome(
          claimedMessage, MessageState.FAILED, gaveUp, now, now, new MessageFailed(id, gaveUp));
    }
    Instant next = now.plus(backoff.after(tried, claimedMessage.id().hashCode()));
    return new DeliveryOutcome(
        claimedMessage.id(),
        claimedMessage.ref(),
        MessageState.QUEUED,
        why,
        next,
        true,
        Optional.empty(),
        now);
  }

  private static DeliveryOutcome outcome(
      ClaimedMessage claimedMessage,
      MessageState state,
      String reason,
      Instant notBefore,
      Instant now,
      CandidateEvent event) {
    return new DeliveryOutcome(
        claimedMessage.id(),
        claimedMessage.ref(),
        state,
        reason,
        notBefore,
        true,
        Optional.of(event),
        now);
  }
}
