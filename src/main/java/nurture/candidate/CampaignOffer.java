package nurture.candidate;

import java.time.Instant;
import java.util.Optional;
import nurture.event.Via;

/** A campaign that would like to reach the candidate. */
public record CampaignOffer(
    String campaign, String template, Via via, Instant offeredAt, Optional<Instant> expires) {

  public CampaignOffer {
    campaign = StoredDefaults.text(campaign);
    template = StoredDefaults.text(template);
    expires = StoredDefaults.or(expires, Optional.<Instant>empty());
  }

  /** What the topics of campaigns begin with. */
  public static final String TOPICS = "campaign/";

  /** The topic a touch for this campaign is counted under. */
  public String topic() {
    return TOPICS + campaign;
  }
}
