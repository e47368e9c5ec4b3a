package nurture.outbox;

import java.time.Instant;
import java.util.OptionalLong;
import nurture.candidate.Dossier;
import nurture.decision.MessageId;
import nurture.decision.PreSendResult;
import nurture.decision.Send;

/** Checks a candidate before a message leaves. Called on a worker thread. */
@FunctionalInterface
public interface PreSendGuard {

  /**
   * @param armVersion the version of the playbook that decides because of the arm of an experiment;
   *     empty for the one in service
   */
  PreSendResult check(
      Dossier dossier,
      MessageId id,
      OptionalLong armVersion,
      Send message,
      Instant decided,
      Instant now);
}
