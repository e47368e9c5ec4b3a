package nurture.campaign;

import nurture.event.Via;

/**
 * One message of a campaign.
 *
 * @param key what it is known by within its campaign, whatever is changed about it; part of what
 *     makes its message be sent once. Empty for the only message of a campaign that has no others.
 * @param template the message template
 * @param via the channel
 * @param afterDays how many days after the message before it has left; 0 of the first
 * @param removed whether it was taken out of a campaign that runs; it keeps its place, so that
 *     those who had it know what follows
 */
public record CampaignStep(String key, String template, Via via, int afterDays, boolean removed) {

  CampaignStep out() {
    return new CampaignStep(key, template, via, afterDays, true);
  }
}
