package nurture.outbox;

import java.time.Instant;
import java.util.Optional;
import nurture.channel.Delivery;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.MessageUncertain;

/** Turns what a channel answered into a message's fate. Pure. */
final class Judging {

  private final Retry retry;

  Judging(Retry retry) {
    this.retry = retry;
  }

  Fate fate(Due due, Delivery delivery, Instant now) {
    String id = due.id().toString();
    if (delivery instanceof Delivery.Accepted accepted) {
      return fate(due, MessageState.SENT, accepted.serverReply(), now, now, new MessageSent(id));
    } else if (delivery instanceof Delivery.Unclear unclear) {
      return fate(
          due,
          MessageState.UNCERTAIN,
          unclear.reason(),
          now,
          now,
          new MessageUncertain(id, unclear.reason()));
    } else if (delivery instanceof Delivery.Refused refused) {
      String why = refused.code() + " " + refused.reason();
      return fate(
          due,
          MessageState.FAILED,
          why,
          now,
          now,
          refused.hard()
              ? new MessageBounced(Optional.of(id), BounceKind.HARD, Optional.of(why))
              : new MessageFailed(id, why));
    }
    Delivery.TryLater later = (Delivery.TryLater) delivery;
    String why = later.code() + " " + later.reason();
    int tried = due.attempts() + 1;
    if (retry.exhausted(tried)) {
      String gaveUp = "gave up after " + tried + " attempts: " + why;
      return fate(due, MessageState.FAILED, gaveUp, now, now, new MessageFailed(id, gaveUp));
    }
    Instant next = now.plus(retry.after(tried, due.id().hashCode()));
    return new Fate(
        due.id(), due.ref(), MessageState.QUEUED, why, next, true, Optional.empty(), now);
  }

  private static Fate fate(
      Due due,
      MessageState state,
      String reason,
      Instant notBefore,
      Instant now,
      CandidateEvent event) {
    return new Fate(due.id(), due.ref(), state, reason, notBefore, true, Optional.of(event), now);
  }
}
