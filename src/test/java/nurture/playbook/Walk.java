package nurture.playbook;

import static nurture.playbook.Story.INGRID;
import static nurture.playbook.Story.NOON;
import static nurture.playbook.Story.OSLO;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.Look;
import nurture.decision.PlannedTouch;
import nurture.event.CandidateEvent;
import nurture.event.Occurrence;
import nurture.simulation.Life;
import nurture.simulation.Others;
import nurture.simulation.Witness;

/** A year with one candidate, and a diary of what reached her or changed. */
final class Walk implements Witness {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  private final List<String> diary = new ArrayList<>();
  private final List<Sent> sent = new ArrayList<>();
  private final List<Instant> looks = new ArrayList<>();
  private final List<Look> objections = new ArrayList<>();
  private final Life life;

  /**
   * A message.
   *
   * @param at when it was decided, in her zone
   */
  record Sent(ZonedDateTime at, String template) {

    long daysAfter(Sent before) {
      return ChronoUnit.DAYS.between(before.at, at);
    }
  }

  private Walk(Story beginning) {
    this.life = new Life(ShippedRules.BOOK, INGRID, beginning.dossier(), NOON, Others.QUIET, this);
  }

  static Walk from(Story beginning) {
    return new Walk(beginning);
  }

  /** Something will happen so many days after the beginning, in the afternoon. */
  Walk onDay(int day, CandidateEvent event) {
    Instant at = NOON.atZone(OSLO).plusDays(day).plusHours(3).toInstant();
    life.happens(new Occurrence("day-" + day, at, event));
    return this;
  }

  Walk days(int days) {
    life.until(NOON.plus(Duration.ofDays(days)));
    return this;
  }

  /** One line for each thing that reached her or changed. */
  List<String> diary() {
    return diary;
  }

  /** The messages in their order. */
  List<Sent> sent() {
    return sent;
  }

  /** When she was looked at. */
  List<Instant> looks() {
    return looks;
  }

  /** What the guards had against messages when they were asked once more before these left. */
  List<Look> objections() {
    return objections;
  }

  @Override
  public void decided(Dossier dossier, Decision decision) {
    Instant at = decision.at();
    looks.add(at);
    decision
        .touch()
        .ifPresent(
            touch -> {
              note(at, touch.task() ? "task " + touch.topic() : touch.template());
              sent.add(new Sent(at.atZone(OSLO), touch.template()));
            });
    decision.chores().forEach(chore -> note(at, "task " + chore.topic()));
    decision.move().ifPresent(move -> note(at, "to " + move.to().name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public void stopped(PlannedTouch message, Look look, Instant at) {
    objections.add(look);
  }

  private void note(Instant at, String what) {
    ZonedDateTime local = at.atZone(OSLO);
    long day = ChronoUnit.DAYS.between(NOON.atZone(OSLO).toLocalDate(), local.toLocalDate());
    diary.add("day " + day + ", " + MINUTE.format(local) + ": " + what);
  }
}
