package nurture.simulation.timelapse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.Applied;
import nurture.event.CandidateEvent.Hired;
import nurture.event.CandidateEvent.InterviewScheduled;
import nurture.event.CandidateEvent.Left;
import nurture.event.CandidateEvent.OfferAccepted;
import nurture.event.CandidateEvent.OfferDeclined;
import nurture.event.CandidateEvent.OfferMade;
import nurture.event.CandidateEvent.ReferralMade;
import nurture.event.CandidateEvent.Rejected;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.Relationship;
import nurture.event.SignalKind;

/**
 * What happens in one candidate's life beside our messages: signals, hiring processes, referrals
 * and leaving. Not safe for concurrent use.
 */
final class Course {

  private static final Duration BETWEEN_PROCESSES = Duration.ofDays(182);
  private static final Duration INTERVIEW_AHEAD = Duration.ofDays(4);
  private static final double A_YEAR = 365;

  /** An event and when it happens. */
  record Dated(Instant at, CandidateEvent event) {}

  private static final Map<SignalKind, Rate> SIGNALS = new EnumMap<>(SignalKind.class);

  static {
    for (SignalKind kind : SignalKind.values()) {
      Rate.written(
              Rate.Section.YEAR, kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
          .ifPresent(rate -> SIGNALS.put(kind, rate));
    }
  }

  private final ResponseRates model;
  private final long seed;
  private final long candidate;
  private Instant free = Instant.MIN;
  private int processes;

  Course(ResponseRates model, long seed, long candidate) {
    this.model = model;
    this.seed = seed;
    this.candidate = candidate;
  }

  /** What happens by itself within some days. */
  List<Dated> year(Dossier dossier, Instant from, int days) {
    List<Dated> events = new ArrayList<>();
    Instant end = from.plus(Duration.ofDays(days));
    SIGNALS.forEach(
        (kind, rate) ->
            times(rate, from, end)
                .forEach(
                    at ->
                        events.add(
                            new Dated(
                                at,
                                new SignalObserved(kind, Optional.empty(), Optional.empty())))));
    if (employee(dossier)) {
      events.addAll(colleague(from, end));
    } else {
      times(Rate.APPLIES_UNASKED, from, end).forEach(at -> events.addAll(applied(dossier, at, 0)));
    }
    return events;
  }

  /** What a positive answer leads to. */
  List<Dated> process(Dossier dossier, Instant at) {
    Dice dice = Dice.of(seed, candidate, "process", ++processes);
    boolean applies = dice.roll() < model.process(Rate.APPLIES);
    Instant when = dice.after(at, model.process(Rate.STEP_DAYS));
    return applies && !employee(dossier) ? applied(dossier, when, processes) : List.of();
  }

  private List<Dated> applied(Dossier dossier, Instant at, int number) {
    if (at.isBefore(free)) {
      return List.of();
    }
    free = at.plus(BETWEEN_PROCESSES);
    Dice dice = Dice.of(seed, candidate, "applied", number);
    double interviewed = dice.roll();
    double offered = dice.roll();
    double close = dice.roll();
    double accepted = dice.roll();
    double days = model.process(Rate.STEP_DAYS);
    Instant second = dice.after(at, days);
    Instant third = dice.after(second.plus(INTERVIEW_AHEAD), days);
    Instant fourth = dice.after(third, days);
    Optional<String> opening = dossier.care().openings().stream().findFirst();
    List<Dated> steps = new ArrayList<>();
    steps.add(new Dated(at, new Applied(opening)));
    if (interviewed >= model.process(Rate.INTERVIEWED)) {
      steps.add(new Dated(second, new Rejected(opening, false, Optional.empty())));
      return steps;
    }
    Optional<Instant> day = Optional.of(second.plus(INTERVIEW_AHEAD));
    steps.add(new Dated(second, new InterviewScheduled(opening, day)));
    if (offered >= model.process(Rate.OFFERED)) {
      boolean runnerUp = close < model.process(Rate.RUNNER_UP);
      steps.add(new Dated(third, new Rejected(opening, runnerUp, Optional.empty())));
      return steps;
    }
    steps.add(new Dated(third, new OfferMade(opening)));
    if (accepted >= model.process(Rate.ACCEPTED)) {
      steps.add(new Dated(fourth, new OfferDeclined(opening, Optional.empty())));
      return steps;
    }
    steps.add(new Dated(fourth, new OfferAccepted(opening)));
    Instant hired = fourth.plus(Duration.ofDays(1));
    Instant starts = hired.plus(Duration.ofDays((long) model.process(Rate.STARTS_AFTER)));
    var first = starts.atZone(dossier.person().timeZone()).toLocalDate();
    steps.add(new Dated(hired, new Hired(opening, Optional.of(first))));
    steps.addAll(colleague(starts, starts.plus(Duration.ofDays((long) A_YEAR))));
    return steps;
  }

  private List<Dated> colleague(Instant from, Instant end) {
    List<Dated> events = new ArrayList<>();
    times(Rate.REFERS, from, end)
        .forEach(at -> events.add(new Dated(at, new ReferralMade(Optional.empty()))));
    List<Instant> leaving = times(Rate.LEAVES, from, end);
    if (!leaving.isEmpty()) {
      Instant left = leaving.get(0);
      events.removeIf(referral -> referral.at().isAfter(left));
      events.add(new Dated(left, new Left(Optional.empty())));
    }
    return events;
  }

  /** When something happens that happens so often a year. */
  private List<Instant> times(Rate rate, Instant from, Instant end) {
    double often = model.year(rate);
    if (often <= 0) {
      return List.of();
    }
    Dice dice = Dice.of(seed, candidate, rate.name(), 0);
    List<Instant> found = new ArrayList<>();
    Instant at = dice.after(from, A_YEAR / often);
    while (at.isBefore(end)) {
      found.add(at);
      at = dice.after(at, A_YEAR / often);
    }
    return found;
  }

  private static boolean employee(Dossier dossier) {
    return dossier.relationship() == Relationship.EMPLOYEE || dossier.funnel().stage().employed();
  }
}
