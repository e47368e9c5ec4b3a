package nurture.outbox;

import java.time.Instant;
import nurture.candidate.Dossier;
import nurture.decision.MessageId;
import nurture.decision.Send;
import nurture.event.Via;

/**
 * A message this node has claimed.
 *
 * @param version number of the candidate's newest decision; with another one this is out of date
 * @param dossier as it is now; with the address suppressed if it is known as one nobody writes to
 * @param reason why the rule asked for the message
 * @param attempts so far
 */
public record Due(
    MessageId id,
    String ref,
    long version,
    Dossier dossier,
    String template,
    Via via,
    String topic,
    String reason,
    Instant decidedAt,
    int attempts) {

  /** The message as the rules see it. */
  Send asked() {
    return Send.message(template).by(via).about(topic).because(reason);
  }
}
