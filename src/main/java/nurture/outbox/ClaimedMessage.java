package nurture.outbox;

import java.time.Instant;
import java.util.List;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.decision.MessageId;
import nurture.decision.MessageWording;
import nurture.decision.Send;
import nurture.event.Via;

/**
 * A message this node has claimed.
 *
 * @param version number of the candidate's newest decision; with another one this is out of date
 * @param dossier as it is now; with the address suppressed if it is known as one nobody writes to
 * @param items what it brings along, by id
 * @param reason why the rule asked for the message
 * @param attempts so far
 * @param wording what it says otherwise than its template
 * @param provider the mail provider of its recipient; empty for other channels
 * @param route by which it is to leave; empty for other channels
 */
public record ClaimedMessage(
    MessageId id,
    String ref,
    long version,
    Dossier dossier,
    String template,
    Via via,
    Purpose purpose,
    List<String> items,
    String topic,
    String reason,
    Instant decidedAt,
    int attempts,
    MessageWording wording,
    String provider,
    String route) {

  /** One of no provider that is known. */
  public ClaimedMessage(
      MessageId id,
      String ref,
      long version,
      Dossier dossier,
      String template,
      Via via,
      Purpose purpose,
      List<String> items,
      String topic,
      String reason,
      Instant decidedAt,
      int attempts,
      MessageWording wording) {
    this(
        id, ref, version, dossier, template, via, purpose, items, topic, reason, decidedAt,
        attempts, wording, "", "");
  }

  /** One that says what its template says. */
  public ClaimedMessage(
      MessageId id,
      String ref,
      long version,
      Dossier dossier,
      String template,
      Via via,
      Purpose purpose,
      List<String> items,
      String topic,
      String reason,
      Instant decidedAt,
      int attempts) {
    this(
        id,
        ref,
        version,
        dossier,
        template,
        via,
        purpose,
        items,
        topic,
        reason,
        decidedAt,
        attempts,
        MessageWording.USUAL);
  }

  /** The message as the rules see it. */
  Send asked() {
    return Send.message(template).by(via).as(purpose).bringing(items).about(topic).because(reason);
  }
}
