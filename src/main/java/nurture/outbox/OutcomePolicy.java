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
import nurture.event.Via;

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

  /**
   * @param counts whether a delivery that may be repeated counts as an attempt of this message
   */
  DeliveryOutcome outcome(
      ClaimedMessage claimedMessage, Delivery delivery, boolean counts, Instant now) {
    String id = claimedMessage.id().toString();
    Optional<String> to =
        Optional.of(claimedMessage.dossier().person().email())
            .filter(email -> claimedMessage.via() == Via.EMAIL && !email.isEmpty());
    if (delivery instanceof Delivery.Accepted accepted) {
      return outcome(
          claimedMessage,
          MessageState.SENT,
          accepted.serverReply(),
          now,
          now,
          new MessageSent(id, to));
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
              ? new MessageBounced(Optional.of(id), BounceKind.HARD, Optional.of(why), to)
              : new MessageFailed(id, why));
    }
    String why =
        delivery instanceof Delivery.RouteRefused refused
            ? "the mail server refuses us: " + refused.code() + " " + refused.reason()
            : later(delivery);
    if (!counts) {
      return waits(claimedMessage, why, now, now);
    }
    int tried = claimedMessage.attempts() + 1;
    if (tried >= attempts) {
      String gaveUp = "gave up after " + tried + " attempts: " + why;
      return outcome(
          claimedMessage, MessageState.FAILED, gaveUp, now, now, new MessageFailed(id, gaveUp));
    }
    Instant next = now.plus(backoff.after(tried, claimedMessage.id().hashCode()));
    return queued(claimedMessage, why, next, true, now);
  }

  /** The outcome of a message that waits for its route; no attempt is counted. */
  static DeliveryOutcome waits(
      ClaimedMessage claimedMessage, String why, Instant next, Instant now) {
    return queued(claimedMessage, why, next, false, now);
  }

  static String later(Delivery delivery) {
    Delivery.TryLater later = (Delivery.TryLater) delivery;
    return later.code() + " " + later.reason();
  }

  private static DeliveryOutcome queued(
      ClaimedMessage claimedMessage, String why, Instant next, boolean tried, Instant now) {
    return new DeliveryOutcome(
        claimedMessage.id(),
        claimedMessage.ref(),
        MessageState.QUEUED,
        why,
        next,
        tried,
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
