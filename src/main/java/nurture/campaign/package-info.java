/**
 * Campaigns: one message to the candidates of a segment. A campaign sends nothing itself. It offers
 * its message to each candidate at their time of day, rules and guards decide about each, and what
 * became of each is kept, so that the numbers always add up to the audience. Reads segments, the
 * dossier and decisions; storage is behind {@link nurture.campaign.CampaignStore} and {@link
 * nurture.campaign.CampaignWork}.
 */
@org.jspecify.annotations.NullMarked
package nurture.campaign;
