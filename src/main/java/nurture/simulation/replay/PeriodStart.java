package nurture.simulation.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.candidate.Dossier;
import nurture.decision.DecisionEffect;
import nurture.decision.RecordedDecision;
import nurture.simulation.CandidateSimulation;
import nurture.simulation.replay.RecordedHistory.Heard;

/**
 * A candidate as they were when a period began. Every recorded event is applied and every recorded
 * decision taken, in their order, up to this day: only if that comes to the very dossier that is
 * stored is the past known well enough to be lived again.
 *
 * @param ahead what was not applied by then, and when it was heard of
 */
record PeriodStart(CandidateSimulation.Standing standing, List<Heard> ahead) {

  private static final String FORGOTTEN_EVENTS =
      "some of their events were forgotten after the retention";
  private static final String FORGOTTEN_DECISIONS =
      "some of their decisions were forgotten after the retention";
  private static final String DIFFERENT = "what is recorded does not add up to their dossier";

  /**
   * @throws NotReplayable if something is missing or does not add up
   */
  static PeriodStart of(RecordedCandidate candidate, RecordedHistory recordedHistory, Instant from)
      throws NotReplayable {
    Map<String, Heard> events = new HashMap<>();
    recordedHistory.events().forEach(heard -> events.put(heard.event().id(), heard));
    Set<String> applied = new HashSet<>();
    Dossier dossier = Dossier.of(candidate.ref());
    // Nobody looks at a candidate before something is heard of them.
    CandidateSimulation.Standing standing =
        new CandidateSimulation.Standing(candidate.id(), dossier, 0, Instant.MAX);
    boolean begun = false;
    Set<String> before = Set.of();
    for (RecordedDecision recordedDecision : recordedHistory.decisions()) {
      if (!begun && !recordedDecision.at().isBefore(from)) {
        begun = true;
        before = Set.copyOf(applied);
      }
      for (String id : recordedDecision.events()) {
        Heard heard = events.get(id);
        if (heard == null) {
          throw new NotReplayable(FORGOTTEN_EVENTS);
        }
        dossier = dossier.after(heard.event()).dossier();
        applied.add(id);
      }
      dossier =
          DecisionEffect.into(
              dossier,
              recordedDecision.at(),
              recordedDecision.touches(),
              recordedDecision.move(),
              recordedDecision.tags(),
              recordedDecision.reminders());
      if (!begun) {
        if (recordedDecision.number() != standing.decisions() + 1) {
          throw new NotReplayable(FORGOTTEN_DECISIONS);
        }
        standing =
            new CandidateSimulation.Standing(
                candidate.id(),
                dossier,
                recordedDecision.number(),
                recordedDecision.look().orElse(from));
      }
    }
    if (recordedHistory.decisions().size() != candidate.number()) {
      throw new NotReplayable(FORGOTTEN_DECISIONS);
    }
    if (!dossier.equals(candidate.dossier())) {
      throw new NotReplayable(DIFFERENT);
    }
    Set<String> known = begun ? before : applied;
    return new PeriodStart(
        standing,
        recordedHistory.events().stream()
            .filter(heard -> !known.contains(heard.event().id()))
            .toList());
  }

  /** As it is when the address is known as one nobody writes to. */
  PeriodStart silencedSince(Instant since) {
    Dossier silent = standing.dossier().addressSuppressed(since);
    return new PeriodStart(
        new CandidateSimulation.Standing(
            standing.id(), silent, standing.decisions(), standing.look()),
        ahead);
  }
}
