package nurture.decision;

import java.time.Instant;
import nurture.candidate.Dossier;

/**
 * Whom a decision is about, when, and by which playbook: what arbitration needs beside the
 * opinions.
 */
public record ArbitrationContext(
    DecisionId id, Dossier dossier, Instant now, String playbook, MessageNeeds needs) {

  /** The same where every message can be written. */
  public ArbitrationContext(DecisionId id, Dossier dossier, Instant now, String playbook) {
    this(id, dossier, now, playbook, MessageNeeds.NONE);
  }
}
