package nurture.candidate;

import java.time.Instant;
import java.util.Optional;
import nurture.event.Via;

/**
 * A campaign that would like to reach the candidate.
 *
 * @param part which of its messages; empty for the only one
 */
public record CampaignOffer(
    String campaign,
    String template,
    Via via,
    Instant offeredAt,
    Optional<Instant> expires,
    String part) {

  public CampaignOffer {
    campaign = StoredDefaults.text(campaign);
    template = StoredDefaults.text(template);
    expires = StoredDefaults.or(expires, Optional.<Instant>empty());
    part = StoredDefaults.text(part);
  }

  /** Of the only message of a campaign. */
  public CampaignOffer(
      String campaign, String template, Via via, Instant offeredAt, Optional<Instant> expires) {
    this(campaign, template, via, offeredAt, expires, "");
  }

  /** What the topics of campaigns begin with. */
  public static final String TOPICS = "campaign/";

  /** The topic a touch for this campaign is counted under. */
  public String topic() {
    return part.isEmpty() ? TOPICS + campaign : TOPICS + campaign + "/" + part;
  }
}
