package nurture.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.campaign.CampaignBalance.Reason;
import nurture.campaign.CampaignBalance.StepBalance;

/**
 * What a dry run of a campaign found.
 *
 * @param version of the campaign
 * @param at when it was begun
 * @param audience how many candidates were in the segment then
 * @param first the key of the message that is offered first
 * @param offers one for each candidate that was tried
 */
public record DryRunReport(
    UUID campaign, int version, Instant at, long audience, String first, List<TriedOffer> offers) {

  private static final int REASONS = 100;

  public DryRunReport {
    offers = List.copyOf(offers);
  }

  /**
   * How many candidates have which outcome; its audience is those who were tried. Of each message
   * that follows, those have an outcome to whom it was tried.
   */
  public CampaignBalance balance() {
    Map<CandidateOutcome, Long> outcomes = new EnumMap<>(CandidateOutcome.class);
    Map<Reason, Long> reasons = new LinkedHashMap<>();
    Map<String, Map<CandidateOutcome, Long>> steps = new HashMap<>();
    for (TriedOffer offer : offers) {
      outcomes.merge(offer.outcome(), 1L, Long::sum);
      for (TriedMessage later : offer.later()) {
        steps
            .computeIfAbsent(later.step(), key -> new EnumMap<>(CandidateOutcome.class))
            .merge(later.outcome(), 1L, Long::sum);
      }
      if (!offer.why().isEmpty()) {
        reasons.merge(new Reason(offer.outcome(), offer.why(), offer.rule(), 0), 1L, Long::sum);
      }
    }
    List<Reason> frequent = new ArrayList<>();
    reasons.forEach(
        (reason, count) ->
            frequent.add(new Reason(reason.outcome(), reason.why(), reason.rule(), count)));
    frequent.sort(Comparator.comparingLong(Reason::count).reversed().thenComparing(Reason::why));
    steps.put(first, outcomes);
    Map<String, StepBalance> messages = new HashMap<>();
    steps.forEach((key, counts) -> messages.put(key, new StepBalance(counts, Map.of())));
    return new CampaignBalance(
        offers.size(), outcomes, frequent.subList(0, Math.min(REASONS, frequent.size())), messages);
  }
}
