package nurture.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignStep;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.OfferOutcome;
import nurture.campaign.OfferTrials.Whole;
import nurture.campaign.TriedMessage;
import nurture.campaign.TriedOffer;
import nurture.candidate.Dossier;
import nurture.decision.MessageWording;
import nurture.decision.PlannedTouch;
import nurture.event.CandidateEvent.CampaignOffered;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.RecordedEvent;
import nurture.journey.ClaimedCandidate;
import nurture.journey.EvaluationResult;
import nurture.journey.EvaluationResult.Decided;
import nurture.journey.Evaluator;

/**
 * Evaluates candidates at their due times with an offer of a campaign among the news, and goes on
 * to its later messages as far as each would go out: the one before left when it was decided, and
 * nothing came back. Safe for concurrent use.
 */
final class TriedOffering implements Evaluator {

  /** How long after its decision a message leaves. */
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

  private final Evaluator evaluator;
  private final CampaignArms arms;
  private final Map<UUID, Instant> dues;
  private final Campaign campaign;
  private final Map<UUID, List<TriedMessage>> later = new ConcurrentHashMap<>();

  /**
   * @param dues when each candidate is offered the first message
   */
  TriedOffering(Evaluator evaluator, CampaignArms arms, Map<UUID, Instant> dues) {
    this.evaluator = evaluator;
    this.arms = arms;
    this.dues = dues;
    this.campaign = arms.campaign();
  }

  @Override
  public EvaluationResult evaluate(ClaimedCandidate candidate, Instant now) {
    Instant at = dues.getOrDefault(candidate.id(), now);
    if (arms.heldOut(candidate.id())) {
      return evaluator.evaluate(candidate, at);
    }
    CampaignStep first = campaign.plan().first();
    EvaluationResult result =
        evaluator.evaluate(
            hearing(
                candidate,
                candidate.dossier(),
                candidate.version(),
                candidate.news(),
                offered(first, arms.template(candidate.id()), at)),
            at);
    if (campaign.plan().after(first.key()).isPresent() && result instanceof Decided decided) {
      later.put(candidate.id(), later(candidate, first, decided));
    }
    return result;
  }

  @Override
  public boolean countsOthers(UUID candidate, OptionalLong armVersion) {
    return evaluator.countsOthers(candidate, arms.version(candidate, armVersion));
  }

  @Override
  public EvaluationResult broken(UUID id, long version, int attempts, Instant now, Throwable why) {
    return evaluator.broken(id, version, attempts, now, why);
  }

  /** What the evaluation of a candidate makes of the offer. */
  Whole whole(EvaluationResult result) {
    if (result instanceof Decided decided && arms.heldOut(decided.id())) {
      return new Whole(
          new TriedOffer(
              decided.id(),
              decided.decision().at(),
              CandidateOutcome.HELD,
              arms.whyHeldOut(),
              "",
              Optional.empty(),
              List.of()),
          decided.dossier(),
          Optional.empty(),
          MessageWording.USUAL);
    } else if (result instanceof Decided decided) {
      return new Whole(
          outcome(campaign.plan().first(), decided)
              .map(outcome -> tried(decided, outcome))
              .orElseGet(() -> undecided(decided.id(), decided.decision().at(), "")),
          decided.dossier(),
          Optional.of(decided.decision()),
          arms.wording(decided.id()));
    }
    EvaluationResult.Quarantined not = (EvaluationResult.Quarantined) result;
    return new Whole(
        undecided(not.id(), not.at(), "the rules cannot be evaluated: " + not.reason()),
        not.dossier().orElseGet(() -> Dossier.of("")),
        Optional.empty(),
        arms.wording(not.id()));
  }

  private TriedOffer tried(Decided decided, OfferOutcome outcome) {
    return new TriedOffer(
        decided.id(),
        decided.decision().at(),
        outcome.outcome(),
        outcome.why(),
        outcome.rule(),
        outcome.until(),
        later.getOrDefault(decided.id(), List.of()));
  }

  private static TriedOffer undecided(UUID candidate, Instant at, String why) {
    return new TriedOffer(
        candidate, at, CandidateOutcome.OFFERED, why, "", Optional.empty(), List.of());
  }

  private List<TriedMessage> later(ClaimedCandidate candidate, CampaignStep first, Decided begin) {
    List<TriedMessage> tried = new ArrayList<>();
    CampaignStep step = first;
    Decided decided = begin;
    Optional<CampaignStep> next = campaign.plan().after(step.key());
    while (next.isPresent() && goesOut(step, decided)) {
      Instant left = decided.decision().at().plus(ON_ITS_WAY);
      step = next.get();
      next = campaign.plan().after(step.key());
      Instant due =
          campaign.plan().due(candidate.id(), decided.dossier().person().zone(), step, left, left);
      EvaluationResult result =
          evaluator.evaluate(
              hearing(
                  candidate,
                  decided.dossier(),
                  candidate.version() + 1 + tried.size(),
                  List.of(sent(decided, left)),
                  offered(step, step.template(), due)),
              due);
      if (!(result instanceof Decided then)) {
        break;
      }
      decided = then;
      tried.add(message(step, due, then));
    }
    return tried;
  }

  private TriedMessage message(CampaignStep step, Instant due, Decided decided) {
    return outcome(step, decided)
        .map(
            outcome ->
                new TriedMessage(
                    step.key(),
                    due,
                    outcome.outcome(),
                    outcome.why(),
                    outcome.rule(),
                    outcome.until()))
        .orElseGet(
            () ->
                new TriedMessage(
                    step.key(), due, CandidateOutcome.OFFERED, "", "", Optional.empty()));
  }

  private boolean goesOut(CampaignStep step, Decided decided) {
    return outcome(step, decided)
        .filter(outcome -> outcome.outcome() == CandidateOutcome.SENDING)
        .isPresent();
  }

  private Optional<OfferOutcome> outcome(CampaignStep step, Decided decided) {
    String part = CampaignPlan.part(step, 1);
    return OfferOutcome.of(decided.dossier(), decided.decision()).stream()
        .filter(outcome -> outcome.campaign().equalsIgnoreCase(campaign.name()))
        .filter(outcome -> outcome.part().equals(part))
        .findFirst();
  }

  private static RecordedEvent sent(Decided decided, Instant left) {
    String message =
        decided.decision().touch().map(PlannedTouch::id).map(Object::toString).orElse("");
    return new RecordedEvent("sent-" + message, left, new MessageSent(message, Optional.empty()));
  }

  private RecordedEvent offered(CampaignStep step, String template, Instant at) {
    String part = CampaignPlan.part(step, 1);
    return new RecordedEvent(
        "campaign-" + campaign.id() + (part.isEmpty() ? "" : "-" + part),
        at,
        new CampaignOffered(
            campaign.name(),
            template,
            step.via(),
            Optional.of(at.plus(Duration.ofDays(campaign.plan().expiresDays()))),
            Optional.of(part).filter(some -> !some.isEmpty())));
  }

  private ClaimedCandidate hearing(
      ClaimedCandidate candidate,
      Dossier dossier,
      long version,
      List<RecordedEvent> news,
      RecordedEvent offered) {
    List<RecordedEvent> all = new ArrayList<>(news);
    all.add(offered);
    return new ClaimedCandidate(
        candidate.id(),
        candidate.ref(),
        version,
        candidate.attempts(),
        candidate.silenced(),
        dossier,
        all,
        arms.version(candidate.id(), candidate.armVersion()));
  }
}
