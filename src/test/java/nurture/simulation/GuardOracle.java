package nurture.simulation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.calendar.PublicHolidays;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.candidate.NoticeAddressee;
import nurture.candidate.Purpose;
import nurture.candidate.Reply;
import nurture.candidate.Touch;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.Notify;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.decision.Veto;
import nurture.event.CandidateEvent.VolumeCounted;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.Tone;
import nurture.event.Via;

/** Knows the guards in plain Java, without rules or facts, and notes whatever breaks one. */
final class GuardOracle implements SimulationListener {

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int QUARTER = 90;
  private static final Duration DAILY = Duration.ofDays(1).plusMinutes(10);

  /** A guard that did not hold. */
  record Broken(String guard, Instant at, String what) {}

  private final PublicHolidays holidays;
  private final List<Broken> broken = new ArrayList<>();
  private final ConsentLedger consentLedger = new ConsentLedger();
  private final ReachLedger reachLedger = new ReachLedger();
  private final ClockLedger clockLedger = new ClockLedger();
  private final SeenCounts seenCounts;
  private final Map<String, Integer> numbers;
  private final Map<String, Instant> reminders = new HashMap<>();
  private Optional<Reply> lastReply = Optional.empty();
  private Optional<VolumeCounted> others = Optional.empty();
  private Instant countedAt = Instant.MIN;

  /**
   * @param numbers of the policy, which ops may change, by name
   */
  GuardOracle(SeenCounts seenCounts, PublicHolidays holidays, Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.holidays = holidays;
    this.seenCounts = seenCounts;
  }

  List<Broken> broken() {
    return broken;
  }

  @Override
  public void happened(RecordedEvent recordedEvent, String said) {
    consentLedger.after(recordedEvent.event());
    reachLedger.after(recordedEvent.event(), recordedEvent.at());
    clockLedger.after(recordedEvent.event(), recordedEvent.at());
    seenCounts.count(recordedEvent.event().getClass().getSimpleName());
    if (recordedEvent.event() instanceof VolumeCounted volume) {
      others = Optional.of(volume);
      countedAt = recordedEvent.at();
    }
  }

  @Override
  public void decided(Dossier dossier, Decision decision) {
    Instant at = decision.at();
    must(
        decision.nextCheck().at().isAfter(at) && !decision.nextCheck().at().isAfter(at.plus(DAILY)),
        "nobody is out of sight",
        at,
        "next check " + decision.nextCheck());
    reminded(dossier, decision);
    boolean waiting = reachLedger.waiting();
    decision
        .touch()
        .ifPresent(
            touch -> {
              must(!waiting, "one message at a time is on its way", at, touch.topic());
              plan(touch, at);
              lastReply = touch.task() ? lastReply : dossier.engagement().lastReply();
              mayReach(dossier, touch, at);
            });
    decision.chores().forEach(chore -> plan(chore, at));
    decision.chores().forEach(clockLedger::planned);
    seenCounts.count("stage " + decision.stage());
    seenCounts.count("outcome " + decision.outcome());
    for (AttributedOpinion attributedOpinion : decision.opinions()) {
      if (attributedOpinion.opinion() instanceof Veto) {
        seenCounts.count("vetoed by " + attributedOpinion.rule());
      }
    }
  }

  @Override
  public void leaves(Dossier dossier, PlannedTouch message, Instant at) {
    seenCounts.count("left");
    seenCounts.count("left " + message.template());
    mayReach(dossier, message, at);
    must(
        dossier.engagement().lastReply().equals(lastReply),
        "nothing that was decided before a reply leaves after it",
        at,
        message.topic());
    clockLedger.left(message);
  }

  @Override
  public void stopped(PlannedTouch message, PreSendResult preSendResult, Instant at) {
    seenCounts.count(
        preSendResult instanceof PreSendResult.Cancel ? "stopped for good" : "stopped for later");
  }

  /** No task stays open for long without a person being told, once, of it. */
  private void reminded(Dossier dossier, Decision decision) {
    Instant at = decision.at();
    for (AttributedOpinion notice : decision.notices()) {
      Notify told = (Notify) notice.opinion();
      if (!told.task().isEmpty()) {
        seenCounts.count("reminded " + told.to());
        String id = open(dossier, told.task()).map(Touch::message).orElse("none") + told.to();
        Instant last = reminders.getOrDefault(id, Instant.MIN);
        must(
            last.equals(Instant.MIN)
                || Duration.between(last, at).toDays() >= number("TASK_AGAIN")
                || dossier.engagement().lastReply().filter(r -> r.at().isAfter(last)).isPresent(),
            "a person is reminded of a task once, then only after weeks or another reply",
            at,
            told.message());
        reminders.put(id, at);
      }
    }
    for (Touch task : dossier.touches().recent()) {
      long days = Duration.between(task.at(), at).toDays();
      if (task.state() == Touch.State.OPEN
          && !task.topic().equals("library-gap")
          && !lostItsPoint(dossier, task)) {
        must(
            days <= number("TASK_REMINDER") + 2
                || reminders.containsKey(task.message() + NoticeAddressee.OWNER),
            "no task stays open without a reminder",
            at,
            task.topic() + " for " + days + " days");
        must(
            days <= number("TASK_ESCALATION") + 2
                || reminders.containsKey(task.message() + NoticeAddressee.RECRUITING_OPS),
            "no task stays open without an escalation",
            at,
            task.topic() + " for " + days + " days");
        must(
            days <= number("TASK_ESCALATION") + number("TASK_AGAIN") + 4
                || Duration.between(newest(task), at).toDays() <= number("TASK_AGAIN") + 2,
            "no open task is forgotten",
            at,
            task.topic() + " for " + days + " days");
      }
    }
  }

  private static Optional<Touch> open(Dossier dossier, String topic) {
    return dossier.touches().recent().stream()
        .filter(touch -> touch.state() == Touch.State.OPEN && touch.topic().equals(topic))
        .reduce((earlier, later) -> later);
  }

  private Instant newest(Touch task) {
    return Arrays.stream(NoticeAddressee.values())
        .map(who -> reminders.getOrDefault(task.message() + who, task.at()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** A task of a hiring process that has gone on since, or whose day has come. */
  private static boolean lostItsPoint(Dossier dossier, Touch task) {
    return task.purpose() == Purpose.PROCESS
        && dossier.hiring().steps().stream()
            .anyMatch(
                step ->
                    step.at().isAfter(task.at())
                        || step.on().filter(day -> day.isAfter(task.at())).isPresent());
  }

  private void plan(PlannedTouch touch, Instant at) {
    must(reachLedger.planned(touch, at), "a touch exists once", at, "key " + touch.key());
  }

  /** What must hold when a touch is decided, and once more when a message leaves. */
  private void mayReach(Dossier dossier, PlannedTouch touch, Instant at) {
    Via via = touch.via().orElseThrow();
    String what = touch.topic() + " by " + via;
    LocalDateTime there = at.atZone(dossier.person().zone()).toLocalDateTime();
    LocalDate today = there.toLocalDate();
    must(
        !holidays.isWeekend(dossier.person().homeCountry(), today)
            && there.getHour() >= number("OPENS")
            && there.getHour() < number("CLOSES"),
        "working hours where they are",
        at,
        what + " at " + there);
    must(
        !holidays.isHoliday(dossier.person().country(), today),
        "no public holiday where they are",
        at,
        what + " on " + today);
    must(consentLedger.consented(via), "consent or another basis is on record", at, what);
    must(!consentLedger.silent(via), "a suppressed channel stays silent", at, what);
    must(!consentLedger.held(today), "nobody who is held is reached", at, what);
    var engagement = dossier.engagement();
    Purpose purpose = touch.purpose();
    must(
        purpose == Purpose.ANSWER
            || purpose == Purpose.PROCESS
            || purpose == Purpose.NOTICE
            || engagement.notNow().map(later -> !today.isBefore(later.until())).orElse(true),
        "not now is honoured to the day",
        at,
        what);
    must(
        engagement.away().map(back -> !today.isBefore(back)).orElse(true),
        "nobody is written to while away",
        at,
        what);
    must(
        purpose == Purpose.PROCESS
            || purpose == Purpose.ANSWER
            || purpose == Purpose.NOTICE
            || !byHandFirst(engagement.lastReply(), touch, at),
        "a no is answered by hand",
        at,
        what);
    must(
        reachLedger.within(WEEK, at, touch, t -> true) < number("ANYBODY_WEEK"),
        "a cap on a week's touches of any kind",
        at,
        what);
    // The answer to a reply speaks of the opening that the reply is about.
    must(
        purpose == Purpose.ANSWER || reachLedger.first(touch),
        "nobody gets one thing twice",
        at,
        what + " " + touch.items());
    must(
        via != Via.EMAIL
            || dossier
                .hiring()
                .last()
                .filter(step -> step.kind() == HiringStep.Kind.OFFER)
                .isEmpty()
            || reachLedger.within(
                    number("OFFER_GAP"), at, touch, t -> t.via().equals(Optional.of(Via.EMAIL)))
                == 0,
        "days between two emails while an offer is open",
        at,
        what);
    if (purpose.approach()) {
      mayApproach(dossier, touch, at);
    }
    others
        .filter(counted -> purpose.reachesOut())
        .filter(counted -> Duration.between(countedAt, at).toDays() < 1)
        .ifPresent(counted -> mayReachOut(counted, touch, at));
    boolean colleague = colleague(dossier);
    must(
        purpose != Purpose.COLLEAGUE || colleague,
        "what is for colleagues goes to nobody else",
        at,
        what);
    must(
        purpose != Purpose.COLLEAGUE
            || reachLedger.within(number("COLLEAGUE_GAP"), at, touch, t -> true) == 0,
        "a gap between two words to a colleague",
        at,
        what);
  }

  /** What is limited over many candidates, as it was counted within a day. */
  private void mayReachOut(VolumeCounted counted, PlannedTouch touch, Instant at) {
    boolean inContact = reachLedger.within(MONTH, at, touch, t -> t.purpose().reachesOut()) > 0;
    must(
        inContact || counted.colleagues() < number("EMPLOYER_MOST"),
        "a cap on candidates in contact at one employer",
        at,
        touch.topic());
    must(
        inContact || counted.ownerWaiting() < number("OWNER_MOST"),
        "no new candidate while too many wait for the owner",
        at,
        touch.topic());
    must(
        counted
            .colleagueReplied()
            .filter(reply -> Duration.between(reply, at).toDays() < number("COLLEAGUE_REPLY"))
            .isEmpty(),
        "colleagues of a candidate who replied wait",
        at,
        touch.topic());
  }

  private void mayApproachInEurope(PlannedTouch touch, Instant at) {
    must(
        !clockLedger.untold() || touch.via().equals(Optional.of(Via.EMAIL)),
        "nobody is approached before an email told where the data are from",
        at,
        touch.topic());
    must(
        clockLedger.daysWithoutSource(at) >= number("SOURCE_PATIENCE"),
        "nobody is approached while new data have no source",
        at,
        touch.topic());
    must(
        clockLedger.consentDays(touch.via().orElseThrow(), at) < number("CONSENT_EUROPE"),
        "nobody is approached on a consent that is too old",
        at,
        touch.topic());
  }

  private void mayApproach(Dossier dossier, PlannedTouch touch, Instant at) {
    boolean colleague = colleague(dossier);
    boolean passive = dossier.relationship() != Relationship.ACTIVE && !colleague;
    must(!colleague, "nobody who works for us is approached", at, touch.topic());
    if (ClockLedger.europe(dossier.person().country())) {
      mayApproachInEurope(touch, at);
    }
    must(
        !passive || consentLedger.researched(),
        "no passive person is approached before the research is complete",
        at,
        touch.topic());
    String group = passive ? "PASSIVE" : "ACTIVE";
    int before = reachLedger.within(WEEK, at, touch, t -> t.purpose().approach());
    must(
        before < number(group + "_WEEK"),
        "a cap on a week's approaches",
        at,
        touch.topic() + " after " + before + " others");
    int quarter =
        reachLedger.within(
            QUARTER, at, touch, t -> t.purpose().approach() && t.purpose() != Purpose.NEWSLETTER);
    must(
        quarter < number(group + "_QUARTER"),
        "a cap on a quarter's approaches",
        at,
        touch.topic() + " after " + quarter + " others");
    must(
        reachLedger.within(number(group + "_GAP"), at, touch, t -> true) == 0,
        "a gap between two words",
        at,
        touch.topic());
    must(
        dossier
            .engagement()
            .lastReply()
            .filter(reply -> reply.tone() == Tone.NEGATIVE)
            .filter(r -> Duration.between(r.at(), at).toDays() < number("AFTER_A_NO"))
            .isEmpty(),
        "a no is respected for a year",
        at,
        touch.topic());
    must(
        dossier
            .hiring()
            .last()
            .filter(
                step ->
                    step.kind() == HiringStep.Kind.DECLINED
                        || step.kind() == HiringStep.Kind.REJECTED)
            .filter(step -> Duration.between(step.at(), at).toDays() < number("AFTER_A_PROCESS"))
            .isEmpty(),
        "nobody is approached right after a process ended",
        at,
        touch.topic());
  }

  private static boolean colleague(Dossier dossier) {
    return dossier.relationship() == Relationship.EMPLOYEE || dossier.funnel().stage().employed();
  }

  private int number(String name) {
    return requireNonNull(numbers.get(name), name);
  }

  private boolean byHandFirst(Optional<Reply> reply, PlannedTouch touch, Instant at) {
    return reply
        .filter(r -> r.tone() == Tone.NEGATIVE || r.tone() == Tone.NEUTRAL)
        .filter(r -> Duration.between(r.at(), at).toDays() < number("REPLY_FRESH"))
        .filter(r -> !reachLedger.since(r.at(), touch))
        .isPresent();
  }

  private void must(boolean holds, String guard, Instant at, String what) {
    if (!holds) {
      broken.add(new Broken(guard, at, what));
    }
  }
}
