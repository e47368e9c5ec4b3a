package nurture.candidate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nurture.candidate.CampaignOffer;
import nurture.candidate.Purpose;
import nurture.event.Via;
import nurture.meaning.Meaning;

@Meaning("an offer of a campaign that no rule has taken up and that has not expired")
public record CampaignWaiting(
    @Meaning("the name of the campaign") String campaign,
    @Meaning("the message template it wants sent") String template,
    @Meaning("the channel it asks for") Via via,
    @Meaning("what its touch is counted by") String topic,
    @Meaning("the purpose of its template") Purpose purpose,
    @Meaning(
            "the best piece of content for the candidate of the kind its template needs, by id;"
                + " empty when it needs none or there is none")
        String item,
    @Meaning(value = "whole days since it was offered", unit = "days") @MovesWithClock int ageDays)
    implements Fact {

  /** One whose template needs no content. */
  public CampaignWaiting(
      String campaign, String template, Via via, String topic, Purpose purpose, int ageDays) {
    this(campaign, template, via, topic, purpose, "", ageDays);
  }

  static List<CampaignWaiting> all(FactSources sources) {
    List<CampaignWaiting> all = new ArrayList<>();
    for (CampaignOffer offer : sources.dossier().offers()) {
      if (offer.expires().map(sources.now()::isBefore).orElse(true)
          && sources.dossier().touches().tally(offer.topic()).count() == 0) {
        all.add(of(offer, sources));
      }
    }
    return all;
  }

  static CampaignWaiting of(CampaignOffer offer, FactSources sources) {
    return new CampaignWaiting(
        offer.campaign(),
        offer.template(),
        offer.via(),
        offer.topic(),
        sources.world().purposes().getOrDefault(offer.template(), Purpose.OUTREACH),
        AvailableContent.best(
            sources, sources.world().brings().getOrDefault(offer.template(), Set.of())),
        sources.daysSince(offer.offeredAt()));
  }

  static void changes(FactSources sources, ClockChanges changes) {
    sources.dossier().offers().forEach(offer -> offer.expires().ifPresent(changes::at));
  }
}
