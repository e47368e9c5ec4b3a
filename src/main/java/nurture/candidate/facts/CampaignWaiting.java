package nurture.candidate.facts;

import nurture.event.Via;

/** A campaign's offer nobody has taken up and that has not expired. */
public record CampaignWaiting(
    String campaign, String template, Via via, String topic, int ageDays) {}
