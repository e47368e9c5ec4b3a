package nurture.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;

/**
 * A decision taken into the dossier it was made about: its touches, its move, its tags, and who was
 * reminded of a task. Pure.
 */
public final class DecisionEffect {

  /** The dossier once everything the decision calls for is on its way. */
  public static Dossier into(Dossier dossier, Decision decision) {
    List<PlannedTouch> touches = new ArrayList<>(decision.chores());
    decision.touch().ifPresent(touch -> touches.add(0, touch));
    List<String> tags = new ArrayList<>(decision.tags().size());
    for (AttributedOpinion tag : decision.tags()) {
      tags.add(((Tag) tag.opinion()).tag());
    }
    return into(dossier, decision.at(), touches, decision.move(), tags, decision.reminders());
  }

  /**
   * The same of a decision that only its effects are known of.
   *
   * @param touches the touchpoint first, then work among ourselves
   */
  public static Dossier into(
      Dossier dossier,
      Instant at,
      List<PlannedTouch> touches,
      Optional<StageMove> move,
      List<String> tags,
      List<TaskReminder> reminders) {
    Dossier next = dossier;
    for (TaskReminder reminder : reminders) {
      next = next.reminded(reminder.task(), reminder.to(), at);
    }
    for (PlannedTouch touch : touches) {
      next = next.planned(touch(touch, at));
    }
    if (move.isPresent()) {
      next = next.moved(move.get().to(), at, move.get().rule());
    }
    return next.tagged(tags);
  }

  private static Touch touch(PlannedTouch planned, Instant at) {
    return new Touch(
            planned.id().toString(),
            planned.topic(),
            planned.via(),
            planned.purpose(),
            planned.items(),
            planned.task() ? Touch.State.OPEN : Touch.State.PLANNED,
            at)
        .asking(planned.title());
  }

  private DecisionEffect() {}
}
