package nurture.simulation.replay;

import java.time.Instant;
import nurture.candidate.Dossier;
import nurture.decision.PlannedTouch;

/** Whether two playbooks say the same in a touch that both ask for. Safe for concurrent use. */
@FunctionalInterface
public interface TouchWords {

  /** Where only the rules of the playbooks are compared. */
  TouchWords ALIKE = (touch, dossier, at) -> true;

  /**
   * Whether what the candidate reads is the same.
   *
   * @param dossier as it is at that instant
   * @param at when the touch leaves
   */
  boolean alike(PlannedTouch touch, Dossier dossier, Instant at);
}
