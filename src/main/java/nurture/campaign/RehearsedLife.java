package nurture.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.CampaignOffer;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.event.CandidateEvent.CampaignOffered;
import nurture.event.CandidateEvent.MessageComplained;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.RecordedEvent;
import nurture.event.Tone;
import nurture.rules.Decider;
import nurture.simulation.CandidateSimulation;
import nurture.simulation.SimulationListener;
import nurture.simulation.timelapse.CandidateResponses;
import nurture.simulation.timelapse.ResponseRates;
import nurture.simulation.timelapse.SimulatedCandidate;

/**
 * One candidate of a rehearsal: is offered each message of the campaign at its time, decided about
 * by the rules, and responds by a model. Not safe for concurrent use.
 */
final class RehearsedLife implements SimulationListener {

  private static final Duration STEP = Duration.ofDays(1);

  private final Campaign campaign;
  private final RehearsalTotals totals;
  private final CandidateSimulation simulation;
  private final UUID id;
  private final String owner;
  private String topic = "";
  private Optional<Instant> sent = Optional.empty();
  private boolean reacted;
  private Optional<Decision> last = Optional.empty();

  RehearsedLife(
      Campaign campaign,
      SimulatedCandidate candidate,
      Decider decider,
      ResponseRates model,
      long seed,
      Instant now,
      RehearsalTotals totals) {
    this.campaign = campaign;
    this.totals = totals;
    this.id = candidate.id();
    this.owner = candidate.dossier().care().owner();
    // As in the hallway, each candidate is looked at in a minute of their own.
    Instant first = now.plusSeconds(Math.floorMod(id.hashCode(), 86_400));
    this.simulation =
        new CandidateSimulation(
            decider,
            id,
            candidate.dossier(),
            first,
            new CandidateResponses(model, seed, candidate),
            this);
  }

  /**
   * Lives until the campaign is over for the candidate, and some time more, so that they can reply.
   *
   * @param now when the campaign is rehearsed
   */
  void live(Instant now, Duration replies) {
    CampaignPlan plan = campaign.plan();
    Dossier dossier = simulation.dossier();
    Optional<CampaignStep> step = Optional.of(plan.first());
    Instant due = plan.due(id, dossier.person().zone(), now);
    CandidateOutcome outcome = CandidateOutcome.DUE;
    while (step.isPresent() && !reacted) {
      due = due.isBefore(now) ? now : due;
      outcome = offer(step.get(), due);
      Instant left = sent.orElse(due);
      step = sent.isEmpty() ? Optional.empty() : plan.after(step.get().key());
      if (step.isPresent()) {
        due = plan.due(id, dossier.person().zone(), step.get(), left, left);
        simulation.until(due);
      }
    }
    simulation.until(due.plus(replies));
    totals.ends(outcome);
  }

  private CandidateOutcome offer(CampaignStep step, Instant due) {
    String part = CampaignPlan.part(step, 1);
    Instant expires = due.plus(Duration.ofDays(campaign.plan().expiresDays()));
    CampaignOffer offer =
        new CampaignOffer(
            campaign.name(), step.template(), step.via(), due, Optional.of(expires), part);
    topic = offer.topic();
    sent = Optional.empty();
    simulation.until(due);
    // What came back before is no reaction to it.
    reacted = false;
    simulation.happens(
        new RecordedEvent(
            "campaign-" + campaign.id() + "-" + part,
            due,
            new CampaignOffered(
                campaign.name(),
                step.template(),
                step.via(),
                Optional.of(expires),
                Optional.of(part).filter(some -> !some.isEmpty()))));
    Instant to = due;
    while (sent.isEmpty() && to.isBefore(expires)) {
      to = to.plus(STEP).isBefore(expires) ? to.plus(STEP) : expires.plus(1, ChronoUnit.MINUTES);
      simulation.until(to);
    }
    CandidateOutcome outcome = outcome(part);
    if (sent.isEmpty() && outcome == CandidateOutcome.HELD) {
      totals.became(to);
    }
    return outcome;
  }

  private CandidateOutcome outcome(String part) {
    return last.stream()
        .flatMap(decision -> OfferOutcome.of(simulation.dossier(), decision).stream())
        .filter(one -> one.campaign().equals(campaign.name()) && one.part().equals(part))
        .map(OfferOutcome::outcome)
        .findFirst()
        .orElse(CandidateOutcome.OFFERED);
  }

  @Override
  public void decided(Dossier dossier, Decision decision) {
    last = Optional.of(decision);
    decision
        .touch()
        .filter(PlannedTouch::task)
        .ifPresent(task -> totals.task(decision.at(), owner));
    decision.chores().forEach(task -> totals.task(decision.at(), owner));
  }

  @Override
  public void happened(RecordedEvent recorded, String said) {
    if (recorded.event() instanceof Replied reply && reply.tone() != Tone.OUT_OF_OFFICE) {
      reacted = true;
      totals.replied(recorded.at(), owner);
    } else if (recorded.event() instanceof Unsubscribed
        || recorded.event() instanceof MessageComplained) {
      reacted = true;
    }
    leftFor(recorded.at());
  }

  /** Whether the message of the campaign has left, or the task for it was done. */
  private void leftFor(Instant at) {
    boolean left =
        sent.isEmpty()
            && simulation
                .dossier()
                .touches()
                .newest(topic)
                .map(Touch::state)
                .filter(state -> state == Touch.State.SENT || state == Touch.State.DONE)
                .isPresent();
    if (left) {
      sent = Optional.of(at);
      totals.sent(at);
    }
  }
}
