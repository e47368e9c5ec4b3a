package nurture.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.decision.StageMove;
import nurture.decision.TaskReminder;
import nurture.event.RecordedEvent;

/**
 * What led to a decision, as far as it is still kept.
 *
 * @param at when it was made
 * @param playbook the version that made it
 * @param openings the last change of an opening that was known and held then; 0 for none
 * @param fired the rules that fired in it
 * @param chapters the decisions up to and with it, in their order
 */
public record DecisionPast(
    String ref,
    Instant at,
    String playbook,
    long openings,
    List<String> fired,
    List<Chapter> chapters) {

  public DecisionPast {
    fired = List.copyOf(fired);
    chapters = List.copyOf(chapters);
  }

  /**
   * One decision and the news before it.
   *
   * @param news what was applied, in that order; empty if some of it is no longer kept
   * @param touches it called for, as they were when it was made
   */
  public record Chapter(
      long number,
      Instant at,
      Optional<List<RecordedEvent>> news,
      List<Touch> touches,
      Optional<StageMove> move,
      List<String> tags,
      List<TaskReminder> reminders) {
    public Chapter {
      news = news.map(List::copyOf);
      touches = List.copyOf(touches);
      tags = List.copyOf(tags);
      reminders = List.copyOf(reminders);
    }
  }

  /** What came of rebuilding a dossier. */
  public sealed interface Rebuilt {

    /** As it was before the decision was taken into it. */
    record Whole(Dossier dossier) implements Rebuilt {}

    /** It cannot be known any more. */
    record Gone(String why) implements Rebuilt {}
  }

  /** The dossier as the decision was made about it, told once more from the beginning. Pure. */
  public Rebuilt rebuilt() {
    Dossier dossier = Dossier.of(ref);
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      if (chapter.number() != i + 1) {
        return new Rebuilt.Gone(
            "decision " + (i + 1) + " is no longer kept (retention.decisions-days)");
      }
      if (chapter.news().isEmpty()) {
        return new Rebuilt.Gone(
            "an event before decision "
                + chapter.number()
                + " is no longer kept (retention.events-days)");
      }
      for (RecordedEvent recordedEvent : chapter.news().get()) {
        dossier = dossier.after(recordedEvent).dossier();
      }
      if (i < chapters.size() - 1) {
        dossier = taken(dossier, chapter);
      }
    }
    return new Rebuilt.Whole(dossier);
  }

  private static Dossier taken(Dossier dossier, Chapter chapter) {
    Dossier next = dossier;
    for (TaskReminder reminder : chapter.reminders()) {
      next = next.reminded(reminder.task(), reminder.to(), chapter.at());
    }
    for (Touch touch : chapter.touches()) {
      next = next.planned(touch);
    }
    if (chapter.move().isPresent()) {
      StageMove move = chapter.move().get();
      next = next.moved(move.to(), chapter.at(), move.rule());
    }
    return next.tagged(chapter.tags());
  }
}
