package nurture.simulation;

import java.time.Instant;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.event.RecordedEvent;

/** Sees what goes on in a simulated life, in its order, and changes nothing. */
public interface SimulationListener {

  /** Looks away. */
  SimulationListener NOBODY = new SimulationListener() {};

  /**
   * Something happened and was applied.
   *
   * @param said what it did, in a sentence
   */
  default void happened(RecordedEvent recordedEvent, String said) {}

  /**
   * @param dossier the one it was decided about, the decision not yet taken into it
   */
  default void decided(Dossier dossier, Decision decision) {}

  /**
   * A message passed the pre-send check and is handed over.
   *
   * @param dossier as it is at this moment, with the message itself as a planned touch
   */
  default void leaves(Dossier dossier, PlannedTouch message, Instant at) {}

  /** The pre-send check kept a message for later, or for good. */
  default void stopped(PlannedTouch message, PreSendResult preSendResult, Instant at) {}
}
