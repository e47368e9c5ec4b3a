package nurture.outbox;

import java.time.Instant;
import nurture.candidate.Dossier;
import nurture.decision.Look;
import nurture.decision.MessageId;
import nurture.decision.Send;

/** The last look at a candidate before a message leaves. Called on a worker thread. */
@FunctionalInterface
public interface BeforeSending {

  Look look(Dossier dossier, MessageId id, Send message, Instant decided, Instant now);
}
