package nurture.app;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import nurture.batch.ExponentialBackoff;
import nurture.campaign.CampaignRehearsal;
import nurture.campaign.Campaigns;
import nurture.campaign.DryRun;
import nurture.journey.RuleEvaluator;
import nurture.outbox.Composer;
import nurture.outbox.TemplateContext;
import nurture.playbook.service.ActivePlaybooks;
import nurture.simulation.timelapse.ModelFile;
import nurture.simulation.timelapse.ResponseRateFit;
import nurture.simulation.timelapse.SimulatedVersion;
import nurture.simulation.timelapse.TimeLapseInput;
import nurture.store.PgCandidateQueue;
import nurture.store.PgObservedResponses;
import nurture.store.PgOfferTrials;
import nurture.web.CampaignRuns;
import nurture.web.CampaignTools;
import nurture.web.LongRunSlot;
import nurture.web.SegmentTools;
import nurture.web.campaign.CampaignPageTools;

/** What the API and the pages of campaigns work with. */
final class CampaignWiring {

  /** A dry run tries no one again. */
  private static final ExponentialBackoff NEVER_AGAIN =
      new ExponentialBackoff(Duration.ofDays(1), Duration.ofDays(1));

  /** Dry runs have a thread of their own, and count as no evaluations. */
  static CampaignTools tools(
      Campaigns campaigns,
      SegmentTools segments,
      ServerStores stores,
      ActivePlaybooks playbooks,
      WorkerPools pools,
      LongRunSlot slot,
      InstantSource clock) {
    PgOfferTrials trials =
        new PgOfferTrials(
            stores.database().pool(),
            new PgCandidateQueue(
                stores.database().pool(),
                pools.of("dry-runs", 1, Duration.ofMinutes(10)),
                stores.pseudonyms()),
            new RuleEvaluator(
                (candidate, armVersion) -> playbooks.of(candidate, armVersion).rules(),
                NEVER_AGAIN,
                new CompositeMeterRegistry()));
    return new CampaignTools(
        campaigns,
        new CampaignRuns<>(
            new DryRun(campaigns, segments.reader(), trials, clock)::run, slot, clock),
        new CampaignRuns<>(
            new CampaignRehearsal(
                    campaigns,
                    segments.reader(),
                    () ->
                        SimulatedVersion.of(playbooks.live().rules(), TimeLapseInput.REMEMBERED)
                            .decider(),
                    () ->
                        new PgObservedResponses(stores.database().pool())
                            .observed()
                            .map(seen -> ResponseRateFit.of(ModelFile.shipped(), seen)),
                    pools.of("rehearsals", 1, Duration.ofMinutes(10)),
                    clock)
                ::run,
            slot,
            clock),
        trials,
        () -> playbooks.live().rules().world().purposes().keySet(),
        clock);
  }

  /**
   * What the pages read besides.
   *
   * @param context what messages are made of
   */
  static CampaignPageTools pages(
      CampaignTools campaigns,
      SegmentTools segments,
      ActivePlaybooks playbooks,
      TemplateContext.Store context,
      Composer composer) {
    return new CampaignPageTools(campaigns, segments, playbooks, context, composer);
  }

  private CampaignWiring() {}
}
