package nurture.campaign;

/**
 * What went wrong with the messages of a campaign since a user let it go on last.
 *
 * @param tried how many left or could not be delivered
 * @param failed how many of them could not be delivered, without those that came back
 */
public record CampaignMishaps(
    long tried, long failed, long bounced, long complained, long unsubscribed, long declined) {}
