package nurture.decision;

import java.time.Instant;
import nurture.candidate.Dossier;

/**
 * Whom a decision is about, when, and by which playbook: what arbitration needs beside the
 * opinions.
 *
 * @param openings the last change of an opening that was known and held; 0 for none
 */
public record ArbitrationContext(
    DecisionId id,
    Dossier dossier,
    Instant now,
    String playbook,
    MessageNeeds needs,
    long openings) {

  /** The same where every message can be written. */
  public ArbitrationContext(DecisionId id, Dossier dossier, Instant now, String playbook) {
    this(id, dossier, now, playbook, MessageNeeds.NONE);
  }

  /** The same where no opening is kept beside the playbook. */
  public ArbitrationContext(
      DecisionId id, Dossier dossier, Instant now, String playbook, MessageNeeds needs) {
    this(id, dossier, now, playbook, needs, 0);
  }
}
