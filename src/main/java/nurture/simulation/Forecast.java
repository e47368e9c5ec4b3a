package nurture.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.RecordedEvent;
import nurture.event.Via;
import nurture.rules.RuleBook;
import nurture.simulation.ForecastStep.Kind;

/**
 * What will happen to a candidate, and when, if nobody does anything: no reply, no click, no task
 * done. Time goes on, so decisions are taken and messages leave as they would.
 *
 * @param until how far it goes
 * @param coming in the order of time
 * @param cut whether there would have been more before that, and it was left out
 */
public record Forecast(Instant from, Instant until, List<ForecastStep> coming, boolean cut) {

  private static final Duration STRIDE = Duration.ofDays(7);

  public Forecast {
    coming = List.copyOf(coming);
  }

  /**
   * A message that is decided and has not left.
   *
   * @param at when it leaves
   */
  public record Waiting(String message, String template, String topic, Via via, Instant at) {}

  /**
   * Whom a forecast is about.
   *
   * @param dossier as the rules see it
   * @param decisions made so far, so that those to come have names of their own
   * @param look when they are looked at next; the past means at once
   */
  public record Subject(
      UUID id, Dossier dossier, long decisions, Instant look, List<Waiting> waiting) {
    public Subject {
      waiting = List.copyOf(waiting);
    }
  }

  /**
   * Runs forward. Pure; a year takes some tens of milliseconds.
   *
   * @param days how far at most
   * @param most of what is coming
   * @throws nurture.rules.EvaluationFailed if a rule throws or the budget is used up
   */
  public static Forecast of(RuleBook book, Subject subject, Instant from, int days, int most) {
    Instant first =
        subject.waiting().stream()
            .map(Waiting::at)
            .reduce(subject.look(), (a, b) -> a.isBefore(b) ? a : b);
    Noting noting = new Noting();
    CandidateSimulation candidateSimulation =
        new CandidateSimulation(
                book,
                subject.id(),
                subject.dossier(),
                first.isAfter(from) ? first : from,
                ResponseModel.QUIET,
                noting)
            .countingFrom(subject.decisions());
    for (Waiting waiting : subject.waiting()) {
      Instant at = waiting.at().isAfter(from) ? waiting.at() : from;
      candidateSimulation.happens(
          new RecordedEvent("waiting", at, new MessageSent(waiting.message())));
      noting.waits(waiting, at);
    }
    Instant end = from.plus(Duration.ofDays(days));
    for (Instant at = from; at.isBefore(end) && noting.coming.size() <= most; ) {
      at = at.plus(STRIDE).isBefore(end) ? at.plus(STRIDE) : end;
      candidateSimulation.until(at);
    }
    List<ForecastStep> coming =
        noting.coming.stream()
            .filter(each -> each.at().isBefore(end))
            .sorted(Comparator.comparing(ForecastStep::at))
            .toList();
    boolean cut = coming.size() > most;
    return cut
        ? new Forecast(from, coming.get(most).at(), coming.subList(0, most), true)
        : new Forecast(from, end, coming, false);
  }

  private static final class Noting implements SimulationListener {

    private final List<ForecastStep> coming = new ArrayList<>();

    private void waits(Waiting waiting, Instant at) {
      coming.add(
          new ForecastStep(
              Kind.WAITING,
              at,
              waiting.template(),
              waiting.topic(),
              Optional.of(waiting.via()),
              "",
              "decided already"));
    }

    @Override
    public void decided(Dossier dossier, Decision decision) {
      decision.touch().filter(PlannedTouch::task).ifPresent(touch -> task(touch, decision));
      decision.chores().forEach(chore -> task(chore, decision));
      decision
          .move()
          .ifPresent(
              move ->
                  coming.add(
                      new ForecastStep(
                          Kind.MOVE,
                          decision.at(),
                          move.to().name().toLowerCase(Locale.ROOT),
                          "",
                          Optional.empty(),
                          move.rule(),
                          move.reason())));
    }

    @Override
    public void leaves(Dossier dossier, PlannedTouch message, Instant at) {
      coming.add(of(Kind.MESSAGE, message, message.template(), at, message.reason()));
    }

    @Override
    public void stopped(PlannedTouch message, PreSendResult preSendResult, Instant at) {
      if (preSendResult instanceof PreSendResult.Cancel cancel) {
        coming.add(of(Kind.CALLED_BACK, message, message.template(), at, cancel.why()));
      }
    }

    private void task(PlannedTouch task, Decision decision) {
      coming.add(of(Kind.TASK, task, task.title(), decision.at(), task.reason()));
    }

    private static ForecastStep of(
        Kind kind, PlannedTouch touch, String what, Instant at, String reason) {
      return new ForecastStep(kind, at, what, touch.topic(), touch.via(), touch.rule(), reason);
    }
  }
}
