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
final class LifeEvents {

  private static final Duration BETWEEN_PROCESSES = Duration.ofDays(182);
  private static final Duration INTERVIEW_AHEAD = Duration.ofDays(4);
  private static final double A_YEAR = 365;

  /** An event and when it happens. */
  record Dated(Instant at, CandidateEvent event) {}

  private static final Map<SignalKind, ResponseRate> SIGNALS = new EnumMap<>(SignalKind.class);

  static {
    for (SignalKind kind : SignalKind.values()) {
      ResponseRate.written(
              ResponseRate.Section.YEAR,
              kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
          .ifPresent(responseRate -> SIGNALS.put(kind, responseRate));
    }
  }

  /** Those that happen in a life by themselves, in their order. */
  static List<SignalKind> signals() {
    return List.copyOf(SIGNALS.keySet());
  }

  private final ResponseRates model;
  private final long seed;
  private final long candidate;
  private Instant free = Instant.MIN;
  private int processes;

  LifeEvents(ResponseRates model, long seed, long candidate) {
    this.model = model;
    this.seed = seed;
    this.candidate = candidate;
  }

  /** What happens by itself within some days. */
  List<Dated> year(Dossier dossier, Instant from, int days) {
    List<Dated> events = new ArrayList<>();
    Instant end = from.plus(Duration.ofDays(days));
    SIGNALS.forEach(
        (kind, responseRate) ->
            times(responseRate, from, end)
                .forEach(
                    at ->
                        events.add(
                            new Dated(
                                at,
                                new SignalObserved(kind, Optional.empty(), Optional.empty())))));
    if (employee(dossier)) {
      events.addAll(colleague(from, end));
    } else {
      times(ResponseRate.APPLIES_UNASKED, from, end)
          .forEach(at -> events.addAll(applied(dossier, at, 0)));
    }
    return events;
  }

  /** What a positive answer leads to. */
  List<Dated> process(Dossier dossier, Instant at) {
    ChanceDraw chanceDraw = ChanceDraw.of(seed, candidate, "process", ++processes);
    boolean applies = chanceDraw.roll() < model.process(ResponseRate.APPLIES);
    Instant when = chanceDraw.after(at, model.process(ResponseRate.STEP_DAYS));
    return applies && !employee(dossier) ? applied(dossier, when, processes) : List.of();
  }

  private List<Dated> applied(Dossier dossier, Instant at, int number) {
    if (at.isBefore(free)) {
      return List.of();
    }
    free = at.plus(BETWEEN_PROCESSES);
    ChanceDraw chanceDraw = ChanceDraw.of(seed, candidate, "applied", number);
    double interviewed = chanceDraw.roll();
    double offered = chanceDraw.roll();
    double close = chanceDraw.roll();
    double accepted = chanceDraw.roll();
    double days = model.process(ResponseRate.STEP_DAYS);
    Instant second = chanceDraw.after(at, days);
    Instant third = chanceDraw.after(second.plus(INTERVIEW_AHEAD), days);
    Instant fourth = chanceDraw.after(third, days);
    Optional<String> opening = dossier.care().openings().stream().findFirst();
    List<Dated> steps = new ArrayList<>();
    steps.add(new Dated(at, new Applied(opening)));
    if (interviewed >= model.process(ResponseRate.INTERVIEWED)) {
      steps.add(new Dated(second, new Rejected(opening, false, Optional.empty())));
      return steps;
    }
    Optional<Instant> day = Optional.of(second.plus(INTERVIEW_AHEAD));
    steps.add(new Dated(second, new InterviewScheduled(opening, day)));
    if (offered >= model.process(ResponseRate.OFFERED)) {
      boolean runnerUp = close < model.process(ResponseRate.RUNNER_UP);
      steps.add(new Dated(third, new Rejected(opening, runnerUp, Optional.empty())));
      return steps;
    }
    steps.add(new Dated(third, new OfferMade(opening)));
    if (accepted >= model.process(ResponseRate.ACCEPTED)) {
      steps.add(new Dated(fourth, new OfferDeclined(opening, Optional.empty())));
      return steps;
    }
    steps.add(new Dated(fourth, new OfferAccepted(opening)));
    Instant hired = fourth.plus(Duration.ofDays(1));
    Instant starts = hired.plus(Duration.ofDays((long) model.process(ResponseRate.STARTS_AFTER)));
    var first = starts.atZone(dossier.person().zone()).toLocalDate();
    steps.add(new Dated(hired, new Hired(opening, Optional.of(first))));
    steps.addAll(colleague(starts, starts.plus(Duration.ofDays((long) A_YEAR))));
    return steps;
  }

  private List<Dated> colleague(Instant from, Instant end) {
    List<Dated> events = new ArrayList<>();
    times(ResponseRate.REFERS, from, end)
        .forEach(at -> events.add(new Dated(at, new ReferralMade(Optional.empty()))));
    List<Instant> leaving = times(ResponseRate.LEAVES, from, end);
    if (!leaving.isEmpty()) {
      Instant left = leaving.get(0);
      events.removeIf(referral -> referral.at().isAfter(left));
      events.add(new Dated(left, new Left(Optional.empty())));
    }
    return events;
  }

  /** When something happens that happens so often a year. */
  private List<Instant> times(ResponseRate responseRate, Instant from, Instant end) {
    double often = model.year(responseRate);
    if (often <= 0) {
      return List.of();
    }
    ChanceDraw chanceDraw = ChanceDraw.of(seed, candidate, responseRate.name(), 0);
    List<Instant> found = new ArrayList<>();
    Instant at = chanceDraw.after(from, A_YEAR / often);
    while (at.isBefore(end)) {
      found.add(at);
      at = chanceDraw.after(at, A_YEAR / often);
    }
    return found;
  }

  private static boolean employee(Dossier dossier) {
    return dossier.relationship() == Relationship.EMPLOYEE || dossier.funnel().stage().employed();
  }
}
