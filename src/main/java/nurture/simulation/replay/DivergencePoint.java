package nurture.simulation.replay;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nurture.decision.Decision;

/**
 * Where two courses part: the first decisions that call for something else. Empty on the side that
 * decides nothing of note any more.
 */
record DivergencePoint(Optional<Decision> published, Optional<Decision> draft) {

  static DivergencePoint of(CandidateCourse published, CandidateCourse draft) {
    List<Decision> left = published.decisions();
    List<Decision> right = draft.decisions();
    int at = 0;
    while (at < left.size() && at < right.size() && alike(left.get(at), right.get(at))) {
      at++;
    }
    // Alike in everything that is compared here; then the last ones say the most.
    if (at == left.size() && at == right.size() && at > 0) {
      at--;
    }
    return new DivergencePoint(at(left, at), at(right, at));
  }

  private static boolean alike(Decision one, Decision other) {
    CandidateCourse left = only(one);
    CandidateCourse right = only(other);
    return day(one).equals(day(other))
        && touch(one).equals(touch(other))
        && left.steps().equals(right.steps())
        && left.work().equals(right.work())
        && left.tags().equals(right.tags())
        && left.notices().equals(right.notices())
        && left.guards().equals(right.guards());
  }

  private static LocalDate day(Decision decision) {
    return LocalDate.ofInstant(decision.at(), ZoneOffset.UTC);
  }

  /** What it asks for, under no number: a look more or less says nothing. */
  private static List<Object> touch(Decision decision) {
    return decision.touch().stream()
        .<Object>map(
            touch ->
                List.of(touch.topic(), touch.template(), touch.via(), touch.items(), touch.rule()))
        .toList();
  }

  private static CandidateCourse only(Decision decision) {
    return new CandidateCourse(List.of(), List.of(decision), Optional.empty(), 0);
  }

  private static Optional<Decision> at(List<Decision> decisions, int index) {
    return index < decisions.size() ? Optional.of(decisions.get(index)) : Optional.empty();
  }
}
