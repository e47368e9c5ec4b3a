package nurture.outbox;

import java.time.Instant;
import java.util.Optional;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;

/**
 * What became of a claimed message.
 *
 * @param notBefore for one that is queued again: when to try
 * @param tried whether this counts as an attempt
 * @param event what the candidate's dossier is told; empty when nothing worth telling happened
 * @param also what it is told after that
 * @param stays for one that is queued again: whether it waits for the route that tried it, as long
 *     as this one is open; another server would delay it anew
 */
public record DeliveryOutcome(
    MessageId id,
    String ref,
    MessageState state,
    String reason,
    Instant notBefore,
    boolean tried,
    Optional<CandidateEvent> event,
    Instant at,
    Optional<CandidateEvent> also,
    boolean stays) {

  /** One that tells one thing at most. */
  public DeliveryOutcome(
      MessageId id,
      String ref,
      MessageState state,
      String reason,
      Instant notBefore,
      boolean tried,
      Optional<CandidateEvent> event,
      Instant at) {
    this(id, ref, state, reason, notBefore, tried, event, at, Optional.empty(), false);
  }

  /** The same, which tells one thing more. */
  DeliveryOutcome and(CandidateEvent more) {
    return new DeliveryOutcome(
        id, ref, state, reason, notBefore, tried, event, at, Optional.of(more), stays);
  }

  /** The same, which waits for the route that tried it. */
  DeliveryOutcome staying() {
    return new DeliveryOutcome(id, ref, state, reason, notBefore, tried, event, at, also, true);
  }
}
