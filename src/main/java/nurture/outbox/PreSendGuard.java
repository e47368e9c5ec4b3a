package nurture.outbox;

import java.time.Instant;
import nurture.candidate.Dossier;
import nurture.decision.MessageId;
import nurture.decision.PreSendResult;
import nurture.decision.Send;

/** Checks a candidate before a message leaves. Called on a worker thread. */
@FunctionalInterface
public interface PreSendGuard {

  PreSendResult check(Dossier dossier, MessageId id, Send message, Instant decided, Instant now);
}
