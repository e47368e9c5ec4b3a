package nurture.web;

import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;
import nurture.campaign.Campaigns;
import nurture.campaign.DryRunReport;
import nurture.campaign.OfferTrials;
import nurture.campaign.RehearsalReport;

/**
 * What the API and the pages of campaigns read and do.
 *
 * @param trials tries a campaign on one candidate
 * @param templates the names of those of the playbook in service
 */
public record CampaignTools(
    Campaigns campaigns,
    CampaignRuns<DryRunReport> dryRuns,
    CampaignRuns<RehearsalReport> rehearsals,
    OfferTrials trials,
    Supplier<Set<String>> templates,
    InstantSource clock) {}
