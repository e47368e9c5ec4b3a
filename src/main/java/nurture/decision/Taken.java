package nurture.decision;

import java.time.Instant;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;

/** A decision taken into the dossier it was made about: its touches, its move, its tags. Pure. */
public final class Taken {

  /** The dossier once everything the decision calls for is on its way. */
  public static Dossier into(Dossier dossier, Decision decision) {
    Dossier next = dossier;
    Instant at = decision.at();
    if (decision.touch().isPresent()) {
      next = next.planned(touch(decision.touch().get(), at));
    }
    for (PlannedTouch chore : decision.chores()) {
      next = next.planned(touch(chore, at));
    }
    if (decision.move().isPresent()) {
      next = next.moved(decision.move().get().to(), at, decision.move().get().rule());
    }
    return next.tagged(decision.tags().stream().map(v -> ((Tag) v.opinion()).tag()).toList());
  }

  private static Touch touch(PlannedTouch planned, Instant at) {
    return new Touch(
        planned.id().toString(),
        planned.topic(),
        planned.via(),
        planned.purpose(),
        planned.items(),
        planned.task() ? Touch.State.OPEN : Touch.State.PLANNED,
        at);
  }

  private Taken() {}
}
