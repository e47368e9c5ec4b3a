package nurture.outbox;

import java.time.Instant;
import java.util.Optional;
import nurture.batch.ExponentialBackoff;
import nurture.candidate.Person;
import nurture.channel.Delivery;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.MessageUncertain;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.ChannelDescription;
import nurture.event.Via;
import nurture.identity.PhoneNumber;

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
   * @param elsewhere whether another route is open, so that a message waits for no route that
   *     refuses us or keeps silent
   */
  DeliveryOutcome outcome(
      ClaimedMessage claimedMessage,
      Delivery delivery,
      boolean counts,
      boolean elsewhere,
      Instant now) {
    String id = claimedMessage.id().toString();
    Optional<String> to = to(claimedMessage);
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
    } else if (delivery instanceof Delivery.OptedOut optedOut) {
      String why = optedOut.code() + " " + optedOut.reason();
      return outcome(claimedMessage, MessageState.FAILED, why, now, now, new MessageFailed(id, why))
          .and(new Unsubscribed(Optional.of(claimedMessage.via()), Optional.of(id)));
    } else if (delivery instanceof Delivery.Refused refused) {
      String why = refused.code() + " " + refused.reason();
      return outcome(
          claimedMessage,
          MessageState.FAILED,
          why,
          now,
          now,
          refused.hard()
              ? new MessageBounced(Optional.of(id), BounceKind.HARD, Optional.of(why), to)
              : new MessageFailed(id, why));
    }
    String why =
        delivery instanceof Delivery.RouteRefused refused
            ? (claimedMessage.via() == Via.EMAIL ? "the mail server" : "the provider")
                + " refuses us: "
                + refused.code()
                + " "
                + refused.reason()
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
    if (elsewhere && isAboutRoute(delivery)) {
      return queued(claimedMessage, why, now, true, now);
    }
    Instant next = now.plus(backoff.after(tried, claimedMessage.id().hashCode()));
    DeliveryOutcome again = queued(claimedMessage, why, next, true, now);
    return isAboutRoute(delivery) ? again : again.staying();
  }

  private static boolean isAboutRoute(Delivery delivery) {
    return delivery instanceof Delivery.RouteRefused
        || delivery instanceof Delivery.TryLater later && RouteHold.isSilence(later);
  }

  /** The address it went to, for what comes back: of an email the mailbox, of a text the number. */
  private static Optional<String> to(ClaimedMessage claimedMessage) {
    Person person = claimedMessage.dossier().person();
    return switch (ChannelDescription.of(claimedMessage.via()).address()) {
      case EMAIL -> Optional.of(person.email()).filter(email -> !email.isEmpty());
      case PHONE -> person.number().map(PhoneNumber::e164);
      case PROFILE -> Optional.empty();
    };
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
