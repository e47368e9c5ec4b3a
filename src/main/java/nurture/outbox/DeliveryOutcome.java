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
 */
public record DeliveryOutcome(
    MessageId id,
    String ref,
    MessageState state,
    String reason,
    Instant notBefore,
    boolean tried,
    Optional<CandidateEvent> event,
    Instant at) {}
