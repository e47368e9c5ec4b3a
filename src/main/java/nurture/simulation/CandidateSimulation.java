package nurture.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.DossierEffect;
import nurture.decision.Decision;
import nurture.decision.DecisionEffect;
import nurture.decision.DecisionId;
import nurture.decision.DecisionOutcome;
import nurture.decision.NextCheck;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.decision.Send;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageCancelled;
import nurture.event.RecordedEvent;
import nurture.journey.PreSendCheck;
import nurture.rules.Decider;

/**
 * One candidate forward in time, as the hallway would do it: news is applied first, then a decision
 * is made and taken into the dossier, then messages that are due get their pre-send check and
 * leave. It goes from one such moment to the next and skips the time between. Not safe for
 * concurrent use; many lives may share a rule book.
 */
public final class CandidateSimulation {

  private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);
  private static final Duration TRY_AGAIN = Duration.ofMinutes(30);

  /**
   * How a candidate stands when their life goes on.
   *
   * @param decisions made so far; the next one has the next number
   * @param look when they are looked at next if nothing happens; far away for not before something
   *     does
   */
  public record Standing(UUID id, Dossier dossier, long decisions, Instant look) {}

  /** Heard of at an instant; the number keeps the order of what comes at the same one. */
  private record News(Instant heard, long number, RecordedEvent event) {}

  private record Leaving(PlannedTouch message, Instant decided, Instant at) {}

  private final Decider book;
  private final PreSendCheck preSendCheck;
  private final UUID id;
  private final ResponseModel responseModel;
  private final SimulationListener simulationListener;
  private final PriorityQueue<News> ahead =
      new PriorityQueue<>(Comparator.comparing(News::heard).thenComparing(News::number));
  // At most one as long as a guard says so, and no more than a few without it.
  private final List<Leaving> leaving = new ArrayList<>();

  private Dossier dossier;
  private Instant now;
  private Instant check;
  private Instant idle;
  private long heard;
  private long decisions;

  /**
   * @param id the candidate's, as decisions and messages bear it
   * @param beginning the first look is then
   */
  public CandidateSimulation(
      Decider book,
      UUID id,
      Dossier dossier,
      Instant beginning,
      ResponseModel responseModel,
      SimulationListener simulationListener) {
    this(
        book,
        new Standing(id, dossier, 0, beginning),
        beginning,
        responseModel,
        simulationListener);
  }

  /** Goes on with a life that has been lived so far. */
  public CandidateSimulation(
      Decider book,
      Standing standing,
      Instant beginning,
      ResponseModel responseModel,
      SimulationListener simulationListener) {
    this.book = book;
    this.preSendCheck = new PreSendCheck((candidate, armVersion) -> book);
    this.id = standing.id();
    this.dossier = standing.dossier();
    this.decisions = standing.decisions();
    this.now = beginning;
    this.check = standing.look();
    this.idle = beginning;
    this.responseModel = responseModel;
    this.simulationListener = simulationListener;
  }

  /** Numbers the decisions to come after those made before this life began. */
  public CandidateSimulation countingFrom(long made) {
    decisions = made;
    return this;
  }

  /** Will happen, and be heard of at once. */
  public void happens(RecordedEvent recordedEvent) {
    hears(recordedEvent.at(), recordedEvent);
  }

  /** Will be heard of at an instant, and may have happened before. */
  public void hears(Instant when, RecordedEvent recordedEvent) {
    ahead.add(new News(when, heard++, recordedEvent));
  }

  /**
   * Goes on to an instant; what is due at that very instant is left for the next time.
   *
   * @throws nurture.rules.EvaluationFailed if a rule throws or the budget is used up
   */
  public void until(Instant end) {
    for (Instant next = next(); next.isBefore(end); next = next()) {
      if (next.isBefore(idle) && nothingButALookAt(next)) {
        decisions++;
        check = NextCheck.daily(id, check).at();
        continue;
      }
      now = next.isAfter(now) ? next : now;
      if (applied() || !check.isAfter(now)) {
        decide();
      }
      handOver();
    }
    now = end.isAfter(now) ? end : now;
  }

  public Dossier dossier() {
    return dossier;
  }

  /** When the candidate is looked at next if nothing happens. */
  public Instant nextCheck() {
    return check;
  }

  /** How often the candidate was looked at so far. */
  public long looks() {
    return decisions;
  }

  /** Whether the daily look is all that is due, of which it is known what it would decide. */
  private boolean nothingButALookAt(Instant instant) {
    return leaving.isEmpty()
        && check.equals(instant)
        && (ahead.isEmpty() || ahead.peek().heard().isAfter(instant));
  }

  private Instant next() {
    Instant next = check;
    if (!ahead.isEmpty() && ahead.peek().heard().isBefore(next)) {
      next = ahead.peek().heard();
    }
    for (Leaving message : leaving) {
      next = message.at().isBefore(next) ? message.at() : next;
    }
    return next;
  }

  private boolean applied() {
    boolean news = false;
    while (!ahead.isEmpty() && !ahead.peek().heard().isAfter(now)) {
      RecordedEvent recordedEvent = ahead.remove().event();
      DossierEffect dossierEffect = dossier.after(recordedEvent);
      dossier = dossierEffect.dossier();
      simulationListener.happened(recordedEvent, dossierEffect.said());
      news = true;
    }
    return news;
  }

  private void decide() {
    Decision decision = book.decide(new DecisionId(id, ++decisions), dossier, now);
    Dossier before = dossier;
    simulationListener.decided(before, decision);
    dossier = DecisionEffect.into(dossier, decision);
    check = decision.nextCheck().at();
    idle = decision.outcome() == DecisionOutcome.NOTHING ? book.idleUntil(dossier, decision) : now;
    decision.touch().ifPresent(touch -> begin(before, touch));
    decision.chores().forEach(touch -> begin(before, touch));
  }

  private void begin(Dossier before, PlannedTouch touch) {
    responseModel.planned(before, touch, now).forEach(this::happens);
    if (!touch.task()) {
      leaving.add(new Leaving(touch, now, now.plus(ON_ITS_WAY)));
    }
  }

  private void handOver() {
    for (Leaving message : List.copyOf(leaving)) {
      if (!message.at().isAfter(now)) {
        leaving.remove(message);
        look(message);
      }
    }
  }

  private void look(Leaving leaves) {
    PlannedTouch message = leaves.message();
    PreSendResult preSendResult =
        preSendCheck.check(dossier, message.id(), asked(message), leaves.decided(), now);
    if (preSendResult instanceof PreSendResult.Proceed) {
      send(leaves);
      return;
    }
    simulationListener.stopped(message, preSendResult, now);
    if (preSendResult instanceof PreSendResult.Postpone postpone) {
      leaving.add(new Leaving(message, leaves.decided(), postpone.until()));
    } else if (preSendResult instanceof PreSendResult.Cancel cancel) {
      tell(new MessageCancelled(message.id().toString(), cancel.why()));
    }
  }

  private void send(Leaving leaves) {
    PlannedTouch message = leaves.message();
    simulationListener.leaves(dossier, message, now);
    Optional<CandidateEvent> outcome = responseModel.handedOver(message, now);
    if (outcome.isEmpty()) {
      leaving.add(new Leaving(message, leaves.decided(), now.plus(TRY_AGAIN)));
      return;
    }
    tell(outcome.get());
    responseModel.received(dossier, message, now).forEach(this::happens);
  }

  /** What became of a message is news of this instant: it is applied before time goes on. */
  private void tell(CandidateEvent event) {
    happens(new RecordedEvent("told-" + heard, now, event));
  }

  private static Send asked(PlannedTouch message) {
    return Send.message(message.template())
        .by(message.via().orElseThrow())
        .as(message.purpose())
        .bringing(message.items())
        .about(message.topic())
        .because(message.reason());
  }
}
