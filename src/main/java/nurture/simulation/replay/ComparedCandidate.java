package nurture.simulation.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nurture.decision.Decision;

/**
 * A candidate about whom both versions decided, and how they differ.
 *
 * @param name as it is on record; may be empty
 * @param kinds empty if the versions do the same
 * @param touches of both versions, those that are the same included
 * @param published the decision where the two part; empty if it decides nothing there
 */
public record ComparedCandidate(
    UUID id,
    String ref,
    String name,
    Set<DifferenceKind> kinds,
    List<ComparedTouch> touches,
    Optional<Decision> published,
    Optional<Decision> draft) {

  public ComparedCandidate {
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    touches = List.copyOf(touches);
  }

  static ComparedCandidate of(
      RecordedCandidate candidate,
      CandidateDifference difference,
      CandidateCourse published,
      CandidateCourse draft) {
    List<ComparedTouch> touches = new ArrayList<>();
    difference.gained().forEach(touch -> touches.add(ComparedTouch.gained(touch)));
    difference.lost().forEach(touch -> touches.add(ComparedTouch.lost(touch)));
    difference.moved().forEach(pair -> touches.add(ComparedTouch.moved(pair)));
    difference.reworded().forEach(pair -> touches.add(ComparedTouch.reworded(pair)));
    difference.same().forEach(pair -> touches.add(ComparedTouch.same(pair)));
    DivergencePoint parting = DivergencePoint.of(published, draft);
    return new ComparedCandidate(
        candidate.id(),
        candidate.ref(),
        candidate.dossier().person().name(),
        difference.kinds(),
        touches,
        parting.published(),
        parting.draft());
  }
}
