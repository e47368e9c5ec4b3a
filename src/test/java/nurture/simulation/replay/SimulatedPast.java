package nurture.simulation.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.decision.RecordedDecision;
import nurture.decision.Tag;
import nurture.event.RecordedEvent;
import nurture.rules.RuleBook;
import nurture.simulation.CandidateSimulation;
import nurture.simulation.ResponseModel;
import nurture.simulation.SimulationListener;

/** A candidate whose past is a life lived under some rules, recorded as the server would. */
record SimulatedPast(String ref, UUID id, Dossier dossier, RecordedHistory history)
    implements RecordedCandidate {

  /** Looked at every day at one in the afternoon, UTC, when nothing asks for another time. */
  static final UUID AT_ONE = new UUID(0, 13 * 3_600);

  /**
   * @param news what happens from outside, each heard of at once
   */
  static SimulatedPast under(
      RuleBook book,
      String ref,
      Instant from,
      Instant to,
      ResponseModel responseModel,
      RecordedEvent... news) {
    Recording recording = new Recording();
    CandidateSimulation candidateSimulation =
        new CandidateSimulation(
            book,
            new CandidateSimulation.Standing(AT_ONE, Dossier.of(ref), 0, Instant.MAX),
            from,
            responseModel,
            recording);
    for (RecordedEvent recordedEvent : news) {
      candidateSimulation.happens(recordedEvent);
    }
    candidateSimulation.until(to);
    return new SimulatedPast(
        ref,
        AT_ONE,
        candidateSimulation.dossier(),
        new RecordedHistory(recording.events, recording.decisions));
  }

  SimulatedPast with(RecordedHistory other) {
    return new SimulatedPast(ref, id, dossier, other);
  }

  SimulatedPast with(Dossier other) {
    return new SimulatedPast(ref, id, other, history);
  }

  @Override
  public long number() {
    return history.decisions().size();
  }

  @Override
  public boolean silenced() {
    return false;
  }

  @Override
  public boolean news() {
    return false;
  }

  private static final class Recording implements SimulationListener {

    private final List<RecordedHistory.Heard> events = new ArrayList<>();
    private final List<RecordedDecision> decisions = new ArrayList<>();
    private final List<String> applied = new ArrayList<>();

    @Override
    public void happened(RecordedEvent recordedEvent, String said) {
      events.add(new RecordedHistory.Heard(recordedEvent, recordedEvent.at()));
      applied.add(recordedEvent.id());
    }

    @Override
    public void decided(Dossier dossier, Decision decision) {
      List<PlannedTouch> touches = new ArrayList<>(decision.touch().stream().toList());
      touches.addAll(decision.chores());
      decisions.add(
          new RecordedDecision(
              decision.id().number(),
              decision.at(),
              applied,
              touches,
              decision.move(),
              decision.tags().stream().map(v -> ((Tag) v.opinion()).tag()).toList(),
              decision.reminders(),
              Optional.of(decision.nextCheck().at())));
      applied.clear();
    }
  }
}
