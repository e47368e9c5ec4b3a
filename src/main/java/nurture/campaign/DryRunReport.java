package nurture.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.campaign.CampaignBalance.Reason;

/**
 * What a dry run of a campaign found.
 *
 * @param version of the campaign
 * @param at when it was begun
 * @param audience how many candidates were in the segment then
 * @param offers one for each candidate that was tried
 */
public record DryRunReport(
    UUID campaign, int version, Instant at, long audience, List<TriedOffer> offers) {

  private static final int REASONS = 100;

  public DryRunReport {
    offers = List.copyOf(offers);
  }

  /** How many candidates have which outcome; its audience is those who were tried. */
  public CampaignBalance balance() {
    Map<CandidateOutcome, Long> outcomes = new EnumMap<>(CandidateOutcome.class);
    Map<Reason, Long> reasons = new LinkedHashMap<>();
    for (TriedOffer offer : offers) {
      outcomes.merge(offer.outcome(), 1L, Long::sum);
      if (!offer.why().isEmpty()) {
        reasons.merge(new Reason(offer.outcome(), offer.why(), offer.rule(), 0), 1L, Long::sum);
      }
    }
    List<Reason> frequent = new ArrayList<>();
    reasons.forEach(
        (reason, count) ->
            frequent.add(new Reason(reason.outcome(), reason.why(), reason.rule(), count)));
    frequent.sort(Comparator.comparingLong(Reason::count).reversed().thenComparing(Reason::why));
    return new CampaignBalance(
        offers.size(), outcomes, frequent.subList(0, Math.min(REASONS, frequent.size())), Map.of());
  }
}
