package nurture.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.PlannedTouch;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.RecordedEvent;

/**
 * What everybody else does in a simulated life: the mail server, the recruiter, the candidate. As
 * it is written here every message leaves at once, no task is done and nobody answers.
 */
public interface ResponseModel {

  /** Where nothing happens by itself. */
  ResponseModel QUIET = new ResponseModel() {};

  /**
   * Hands a message over, after the pre-send check.
   *
   * @return what comes of it; empty when the mail server asks to try again later
   */
  default Optional<CandidateEvent> handedOver(PlannedTouch message, Instant at) {
    return Optional.of(new MessageSent(message.id().toString()));
  }

  /**
   * A touch was decided: a recruiter is asked to do a task, or a message is about to leave.
   *
   * @return what happens after that, each no earlier than {@code at}
   */
  default List<RecordedEvent> planned(PlannedTouch touch, Instant at) {
    return List.of();
  }

  /**
   * The same for those who need to know about whom.
   *
   * @param dossier as it was decided about
   */
  default List<RecordedEvent> planned(Dossier dossier, PlannedTouch touch, Instant at) {
    return planned(touch, at);
  }

  /**
   * A message left.
   *
   * @param dossier as it was right before
   * @return what follows from it, each no earlier than {@code at}
   */
  default List<RecordedEvent> received(Dossier dossier, PlannedTouch message, Instant at) {
    return List.of();
  }
}
