package nurture.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nurture.candidate.CampaignOffer;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.decision.Decision;
import nurture.decision.RejectedOpinion;
import nurture.decision.Touchpoint;

/**
 * What a decision makes of an offer of a campaign.
 *
 * @param campaign its name
 * @param part which of its messages; empty for the only one
 * @param touched whether a message or a task tells so
 * @param why in words; empty where nothing is to be said
 * @param rule the rule that says so; empty where none does
 * @param until when the rules look again; empty if it does not wait
 * @param sent when the message left or the task was done
 */
public record OfferOutcome(
    String campaign,
    String part,
    CandidateOutcome outcome,
    boolean touched,
    String why,
    String rule,
    Optional<Instant> until,
    Optional<Instant> sent,
    CandidateReaction reaction) {

  /**
   * What a decision makes of each offer that the candidate has.
   *
   * @param dossier after the decision
   */
  public static List<OfferOutcome> of(Dossier dossier, Decision decision) {
    if (dossier.offers().isEmpty()) {
      return List.of();
    }
    List<OfferOutcome> outcomes = new ArrayList<>();
    for (CampaignOffer offer : dossier.offers()) {
      outcomes.add(
          dossier
              .touches()
              .newest(offer.topic())
              .map(touch -> touched(offer, touch, dossier))
              .orElseGet(() -> untouched(offer, dossier, decision)));
    }
    return outcomes;
  }

  /** When the next message of the same campaign left: what comes back from then on is about it. */
  private static Instant next(CampaignOffer offer, Touch touch, Dossier dossier) {
    return dossier.offers().stream()
        .filter(other -> other.campaign().equals(offer.campaign()))
        .flatMap(other -> dossier.touches().newest(other.topic()).stream())
        .filter(other -> other.reaches() && other.at().isAfter(touch.at()))
        .map(Touch::at)
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  private static OfferOutcome touched(CampaignOffer offer, Touch touch, Dossier dossier) {
    return switch (touch.state()) {
      case PLANNED -> touched(offer, CandidateOutcome.SENDING, "");
      case OPEN -> touched(offer, CandidateOutcome.TASK, "").after(offer, touch, dossier);
      case SENT, DONE ->
          touched(offer, CandidateOutcome.SENT, "").after(offer, touch, dossier).sentAt(touch.at());
      case UNCERTAIN -> touched(offer, CandidateOutcome.UNCERTAIN, "").after(offer, touch, dossier);
      case FAILED ->
          touched(offer, CandidateOutcome.FAILED, "could not be delivered")
              .after(offer, touch, dossier);
      case QUARANTINED -> touched(offer, CandidateOutcome.SENDING, "waits for a person to mend it");
      case CANCELLED -> touched(offer, CandidateOutcome.HELD, "cancelled before it left");
      case SKIPPED -> touched(offer, CandidateOutcome.HELD, "the task was skipped");
    };
  }

  private static OfferOutcome touched(CampaignOffer offer, CandidateOutcome outcome, String why) {
    return new OfferOutcome(
        offer.campaign(),
        offer.part(),
        outcome,
        true,
        why,
        "",
        Optional.empty(),
        Optional.empty(),
        CandidateReaction.NONE);
  }

  private OfferOutcome sentAt(Instant at) {
    return new OfferOutcome(
        campaign, part, outcome, touched, why, rule, until, Optional.of(at), reaction);
  }

  private OfferOutcome after(CampaignOffer offer, Touch touch, Dossier dossier) {
    return new OfferOutcome(
        campaign,
        part,
        outcome,
        touched,
        why,
        rule,
        until,
        sent,
        CandidateReaction.to(touch, next(offer, touch, dossier), dossier));
  }

  private static OfferOutcome untouched(CampaignOffer offer, Dossier dossier, Decision decision) {
    if (!offer.expires().map(decision.at()::isBefore).orElse(true)) {
      return new OfferOutcome(
          offer.campaign(),
          offer.part(),
          CandidateOutcome.HELD,
          false,
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          CandidateReaction.NONE);
    }
    Optional<RejectedOpinion> rejected =
        decision.lost().stream()
            .filter(
                lost ->
                    lost.attributed().opinion() instanceof Touchpoint touchpoint
                        && touchpoint.topic().equals(offer.topic()))
            .findFirst();
    boolean silent = dossier.joined().permissions().suppression(offer.via()).isPresent();
    return new OfferOutcome(
        offer.campaign(),
        offer.part(),
        silent ? CandidateOutcome.HELD : CandidateOutcome.WAITING,
        false,
        rejected
            .map(lost -> lost.vetoReason().orElse(lost.why()))
            .orElse("no rule takes up the offer now"),
        rejected.map(RejectedOpinion::to).orElse(""),
        silent ? Optional.empty() : Optional.of(decision.nextCheck().at()),
        Optional.empty(),
        CandidateReaction.NONE);
  }
}
