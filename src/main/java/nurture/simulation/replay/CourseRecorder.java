package nurture.simulation.replay;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.simulation.SimulationListener;

/** Writes down the course of a life. */
final class CourseRecorder implements SimulationListener {

  private final int most;
  private final List<Decision> decisions = new ArrayList<>();
  private final Map<String, ReachedTouch> reaches = new LinkedHashMap<>();
  private final Map<String, Decision> asked = new HashMap<>();
  private int made;

  /**
   * @param most decisions one candidate may cost
   */
  CourseRecorder(int most) {
    this.most = most;
  }

  @Override
  public void decided(Dossier dossier, Decision decision) {
    if (++made > most) {
      throw new IllegalStateException(
          "more than "
              + most
              + " decisions about one candidate; a rule asks for the next check too soon");
    }
    if (ofNote(decision)) {
      decisions.add(decision);
    }
    decision
        .touch()
        .ifPresent(
            touch -> {
              asked.put(touch.id().toString(), decision);
              if (touch.task()) {
                reach(dossier, touch, decision.at());
              }
            });
  }

  @Override
  public void leaves(Dossier dossier, PlannedTouch message, Instant at) {
    reach(dossier, message, at);
  }

  CandidateCourse course(int unmatched) {
    return new CandidateCourse(
        List.copyOf(reaches.values()), List.copyOf(decisions), Optional.empty(), unmatched);
  }

  /** A message that is tried again has left once. */
  private void reach(Dossier dossier, PlannedTouch touch, Instant at) {
    Decision decision = asked.get(touch.id().toString());
    if (decision != null) {
      ZoneId zone = dossier.person().zone();
      reaches.putIfAbsent(
          touch.id().toString(),
          new ReachedTouch(at.atZone(zone).toLocalDate(), touch, decision, at, dossier));
    }
  }

  private static boolean ofNote(Decision decision) {
    return decision.touch().isPresent()
        || decision.move().isPresent()
        || !decision.chores().isEmpty()
        || !decision.tags().isEmpty()
        || !decision.notices().isEmpty()
        || !decision.lost().isEmpty();
  }
}
