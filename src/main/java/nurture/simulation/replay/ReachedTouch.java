package nurture.simulation.replay;

import java.time.Instant;
import java.time.LocalDate;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.event.Via;

/**
 * A touch that reaches a candidate: a message that leaves, or a task a recruiter gets for them.
 *
 * @param day where the candidate is
 * @param decision the one that asked for it
 * @param at when it leaves, or is asked for
 * @param dossier as it is at that instant
 */
public record ReachedTouch(
    LocalDate day, PlannedTouch touch, Decision decision, Instant at, Dossier dossier) {

  public Via via() {
    return touch.via().orElseThrow();
  }

  /** The template, or for a task without one its topic. */
  public String template() {
    return touch.template().isEmpty() ? touch.topic() : touch.template();
  }

  /** Whether the candidate would not know one from the other. */
  boolean same(ReachedTouch other) {
    return day.equals(other.day) && alike(other);
  }

  /** The same but for the day. */
  boolean alike(ReachedTouch other) {
    return touch.task() == other.touch.task()
        && touch.topic().equals(other.touch.topic())
        && touch.template().equals(other.touch.template())
        && touch.via().equals(other.touch.via())
        && touch.purpose() == other.touch.purpose()
        && touch.items().equals(other.touch.items());
  }

  ReplayReport.Touchpoint touchpoint() {
    return new ReplayReport.Touchpoint(template(), via());
  }
}
