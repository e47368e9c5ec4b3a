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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.PlannedTouch;
import nurture.decision.Send;
import nurture.decision.Voiced;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.Occurrence;

/**
 * A year with one candidate: decides, goes to the next check or the next thing that happens,
 * whichever is first, and decides again. Every message leaves a minute after it was decided. Keeps
 * a diary of what reached her or changed.
 */
final class Walk {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  private final PriorityQueue<Occurrence> ahead =
      new PriorityQueue<>(Comparator.comparing(Occurrence::at));
  private final List<String> diary = new ArrayList<>();
  private final List<Sent> sent = new ArrayList<>();
  private final List<Instant> looks = new ArrayList<>();
  private final List<Voiced> objections = new ArrayList<>();
  private Dossier dossier;

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
    this.dossier = beginning.dossier();
  }

  static Walk from(Story beginning) {
    return new Walk(beginning);
  }

  /** Something will happen so many days after the beginning, in the afternoon. */
  Walk onDay(int day, CandidateEvent event) {
    Instant at = NOON.atZone(OSLO).plusDays(day).plusHours(3).toInstant();
    ahead.add(new Occurrence("day-" + day, at, event));
    return this;
  }

  Walk days(int days) {
    Instant end = NOON.plus(Duration.ofDays(days));
    Instant now = NOON;
    while (now.isBefore(end)) {
      while (!ahead.isEmpty() && !ahead.peek().at().isAfter(now)) {
        dossier = dossier.after(ahead.remove()).dossier();
      }
      looks.add(now);
      Decision decision =
          ShippedRules.BOOK.decide(new DecisionId(INGRID, looks.size()), dossier, now);
      take(decision);
      Instant next = decision.nextCheck().at();
      now = ahead.isEmpty() || next.isBefore(ahead.peek().at()) ? next : ahead.peek().at();
    }
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

  /** What the guards had against a message when they were asked once more before it left. */
  List<Voiced> objections() {
    return objections;
  }

  private void take(Decision decision) {
    Instant at = decision.at();
    decision
        .touch()
        .ifPresent(
            touch -> {
              plan(touch, at);
              objections.addAll(objections(touch, at));
              sent.add(new Sent(at.atZone(OSLO), touch.template()));
              ahead.add(
                  new Occurrence(
                      "sent-" + touch.id(),
                      at.plus(Duration.ofMinutes(1)),
                      new MessageSent(touch.id().toString())));
            });
    decision.chores().forEach(chore -> plan(chore, at));
    decision
        .move()
        .ifPresent(
            move -> {
              dossier = dossier.moved(move.to(), at, move.rule());
              note(at, "to " + move.to().name().toLowerCase(Locale.ROOT));
            });
  }

  private List<Voiced> objections(PlannedTouch touch, Instant at) {
    return ShippedRules.BOOK.objections(
        dossier.without(touch.id().toString()),
        Send.message(touch.template()).by(touch.via().orElseThrow()).about(touch.topic()),
        at);
  }

  private void plan(PlannedTouch touch, Instant at) {
    Touch.State state = touch.task() ? Touch.State.OPEN : Touch.State.PLANNED;
    dossier =
        dossier.planned(new Touch(touch.id().toString(), touch.topic(), touch.via(), state, at));
    note(at, touch.task() ? "task " + touch.topic() : touch.template());
  }

  private void note(Instant at, String what) {
    ZonedDateTime local = at.atZone(OSLO);
    long day = ChronoUnit.DAYS.between(NOON.atZone(OSLO).toLocalDate(), local.toLocalDate());
    diary.add("day " + day + ", " + MINUTE.format(local) + ": " + what);
  }
}
