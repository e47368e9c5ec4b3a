package nurture.campaign;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nurture.rules.Decider;
import nurture.segment.SegmentReader;
import nurture.segment.SegmentSql;
import nurture.simulation.timelapse.ResponseRates;
import nurture.simulation.timelapse.SimulatedCandidate;

/**
 * Lives a campaign with the candidates of its segment, as they are now: rules and guards decide
 * with nights, weekends and holidays, people respond as a model says, and recruiters get their
 * tasks. Nothing is recorded. Only the first edition of a campaign that is offered anew is lived.
 * Safe for concurrent use.
 */
public final class CampaignRehearsal {

  /** Candidates that are lived through at most. */
  public static final int MOST = 20_000;

  private static final int BATCH = 200;
  private static final long SEED = 1;

  /** How long replies are waited for after the last message. */
  private static final Duration REPLIES = Duration.ofDays(14);

  private final Campaigns campaigns;
  private final SegmentReader reader;
  private final Supplier<Decider> decider;
  private final Supplier<Future<ResponseRates>> model;
  private final WorkerExecutor workers;
  private final InstantSource clock;

  /**
   * @param decider by the rules in service
   * @param model how people respond
   * @param workers live
   */
  public CampaignRehearsal(
      Campaigns campaigns,
      SegmentReader reader,
      Supplier<Decider> decider,
      Supplier<Future<ResponseRates>> model,
      WorkerExecutor workers,
      InstantSource clock) {
    this.campaigns = campaigns;
    this.reader = reader;
    this.decider = decider;
    this.model = model;
    this.workers = workers;
    this.clock = clock;
  }

  /**
   * Rehearses a campaign that has not begun.
   *
   * @return fails with {@link RefusedCampaign} for one that has, and with {@link
   *     nurture.segment.UnreadableSegment}
   */
  public Future<RehearsalReport> run(Campaign campaign, DryRun.Progress progress) {
    if (!DryRun.mayRun(campaign)) {
      return Future.failedFuture(
          new RefusedCampaign(
              "It is " + campaign.state().word() + ". What has begun is not rehearsed."));
    }
    Instant now = clock.instant();
    return campaigns
        .audience(campaign)
        .compose(
            audience ->
                Future.all(reader.found(audience, now, 1), model.get())
                    .compose(
                        read ->
                            new Going(
                                    campaign,
                                    audience,
                                    now,
                                    read.<SegmentReader.Found>resultAt(0).count(),
                                    read.<ResponseRates>resultAt(1),
                                    decider.get(),
                                    progress)
                                .on(Optional.empty())));
  }

  /** One that is under way; its steps follow one another. */
  private final class Going {

    private final Campaign campaign;
    private final SegmentSql audience;
    private final Instant now;
    private final long count;
    private final ResponseRates rates;
    private final Decider rules;
    private final DryRun.Progress progress;
    private final RehearsalTotals totals = new RehearsalTotals();

    Going(
        Campaign campaign,
        SegmentSql audience,
        Instant now,
        long count,
        ResponseRates rates,
        Decider rules,
        DryRun.Progress progress) {
      this.campaign = campaign;
      this.audience = audience;
      this.now = now;
      this.count = count;
      this.rates = rates;
      this.rules = rules;
      this.progress = progress;
    }

    Future<RehearsalReport> on(Optional<UUID> behind) {
      int room = (int) Math.min(BATCH, MOST - totals.people());
      if (!progress.goOn(totals.people(), Math.min(count, MOST)) || room == 0) {
        return Future.succeededFuture(report());
      }
      return reader
          .dossiers(audience, now, behind, room)
          .compose(
              some ->
                  some.isEmpty()
                      ? Future.succeededFuture(report())
                      : workers
                          .executeBlocking(() -> lived(some))
                          .compose(
                              last ->
                                  some.size() < room
                                      ? Future.succeededFuture(report())
                                      : on(Optional.of(last))));
    }

    private UUID lived(List<SegmentReader.Whole> some) {
      UUID last = some.get(0).id();
      for (SegmentReader.Whole one : some) {
        last = one.id();
        new RehearsedLife(
                campaign,
                new SimulatedCandidate(one.id(), one.dossier()),
                rules,
                rates,
                SEED,
                now,
                totals)
            .live(now, REPLIES);
      }
      return last;
    }

    private RehearsalReport report() {
      return totals.report(campaign, now, Math.max(count, totals.people()));
    }
  }
}
