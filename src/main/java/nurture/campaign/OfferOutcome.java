package nurture.campaign;

import java.time.Instant;
import java.util.ArrayList;
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
 * @param touched whether a message or a task tells so
 * @param why in words; empty where nothing is to be said
 * @param rule the rule that says so; empty where none does
 * @param until when the rules look again; empty if it does not wait
 */
public record OfferOutcome(
    String campaign,
    CandidateOutcome outcome,
    boolean touched,
    String why,
    String rule,
    Optional<Instant> until,
    boolean replied) {

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

  private static OfferOutcome touched(CampaignOffer offer, Touch touch, Dossier dossier) {
    boolean replied =
        touch.reaches()
            && dossier
                .engagement()
                .lastReply()
                .filter(reply -> reply.at().isAfter(touch.at()))
                .isPresent();
    return switch (touch.state()) {
      case PLANNED -> touched(offer, CandidateOutcome.SENDING, "", false);
      case OPEN -> touched(offer, CandidateOutcome.TASK, "", replied);
      case SENT, DONE -> touched(offer, CandidateOutcome.SENT, "", replied);
      case UNCERTAIN -> touched(offer, CandidateOutcome.UNCERTAIN, "", replied);
      case FAILED -> touched(offer, CandidateOutcome.FAILED, "could not be delivered", false);
      case QUARANTINED ->
          touched(offer, CandidateOutcome.SENDING, "waits for a person to mend it", false);
      case CANCELLED -> touched(offer, CandidateOutcome.HELD, "cancelled before it left", false);
      case SKIPPED -> touched(offer, CandidateOutcome.HELD, "the task was skipped", false);
    };
  }

  private static OfferOutcome touched(
      CampaignOffer offer, CandidateOutcome outcome, String why, boolean replied) {
    return new OfferOutcome(offer.campaign(), outcome, true, why, "", Optional.empty(), replied);
  }

  private static OfferOutcome untouched(CampaignOffer offer, Dossier dossier, Decision decision) {
    if (!offer.expires().map(decision.at()::isBefore).orElse(true)) {
      return new OfferOutcome(
          offer.campaign(), CandidateOutcome.HELD, false, "", "", Optional.empty(), false);
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
        silent ? CandidateOutcome.HELD : CandidateOutcome.WAITING,
        false,
        rejected
            .map(lost -> lost.vetoReason().orElse(lost.why()))
            .orElse("no rule takes up the offer now"),
        rejected.map(RejectedOpinion::to).orElse(""),
        silent ? Optional.empty() : Optional.of(decision.nextCheck().at()),
        false);
  }
}
