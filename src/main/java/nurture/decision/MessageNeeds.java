package nurture.decision;

import java.time.Instant;
import java.util.List;
import nurture.candidate.Dossier;

/**
 * What messages need to know of a candidate. Arbitration asks it, so that a message that cannot be
 * written is not chosen. Pure and thread-safe.
 */
@FunctionalInterface
public interface MessageNeeds {

  /** Every message can be written: for rules without templates. */
  MessageNeeds NONE = (message, dossier, now) -> List.of();

  /**
   * What the template of a message needs, in the language the candidate reads, and is not known of
   * the candidate; empty if the message can be written.
   */
  List<MissingDatum> missing(Send message, Dossier dossier, Instant now);
}
