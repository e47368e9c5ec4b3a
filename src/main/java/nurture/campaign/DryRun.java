package nurture.campaign;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nurture.segment.SegmentReader;

/**
 * Tells who would get the messages of a campaign, who would not, and why. Each candidate of its
 * audience is evaluated as if offered at their due time, a batch at a time; each later message is
 * tried as if the one before left when it was due and nothing came back. Nothing is recorded. What
 * happens between now and then is not foreseen. Safe for concurrent use.
 */
public final class DryRun {

  /** Candidates that are tried at most; the outcome of each is kept in memory. */
  public static final int MOST = 100_000;

  private static final int BATCH = 200;

  /** How far a dry run is. Called on the threads of futures. */
  @FunctionalInterface
  public interface Progress {

    /**
     * @param total how many candidates are tried
     * @return false to end it with what it has found
     */
    boolean goOn(long done, long total);
  }

  private final Campaigns campaigns;
  private final SegmentReader reader;
  private final OfferTrials trials;
  private final InstantSource clock;

  public DryRun(
      Campaigns campaigns, SegmentReader reader, OfferTrials trials, InstantSource clock) {
    this.campaigns = campaigns;
    this.reader = reader;
    this.trials = trials;
    this.clock = clock;
  }

  /**
   * Tries the candidates of a campaign that has not begun.
   *
   * @return fails with {@link RefusedCampaign} for one that has, and with {@link
   *     nurture.segment.UnreadableSegment}
   */
  public Future<DryRunReport> run(Campaign campaign, Progress progress) {
    if (!mayRun(campaign)) {
      return Future.failedFuture(
          new RefusedCampaign(
              "It is "
                  + campaign.state().word()
                  + ". A dry run is for a campaign that has not begun; its balance says what"
                  + " became of this one."));
    }
    Instant now = clock.instant();
    return campaigns
        .audience(campaign)
        .compose(
            audience ->
                reader
                    .found(audience, now, 1)
                    .compose(
                        found ->
                            new Going(
                                    campaign,
                                    trials.pages(campaign, audience, now),
                                    now,
                                    found.count(),
                                    progress)
                                .on()));
  }

  /** Whether a campaign has not begun, so that it can be tried. */
  public static boolean mayRun(Campaign campaign) {
    return switch (campaign.state()) {
      case DRAFT, APPROVED, SCHEDULED -> true;
      case RUNNING, PAUSED, FINISHED, CANCELLED -> false;
    };
  }

  /** One dry run that is under way; its steps follow one another. */
  private final class Going {

    private final Campaign campaign;
    private final OfferTrials.Pages pages;
    private final Instant now;
    private final long count;
    private final Progress progress;
    private final List<TriedOffer> found = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();

    Going(Campaign campaign, OfferTrials.Pages pages, Instant now, long count, Progress progress) {
      this.campaign = campaign;
      this.pages = pages;
      this.now = now;
      this.count = count;
      this.progress = progress;
    }

    Future<DryRunReport> on() {
      int room = Math.min(BATCH, MOST - found.size());
      if (!progress.goOn(found.size(), Math.min(count, MOST)) || room == 0) {
        return Future.succeededFuture(report());
      }
      return pages
          .next(room)
          .compose(
              page -> {
                page.offers().forEach(this::keep);
                return page.more() ? on() : Future.succeededFuture(report());
              });
    }

    private void keep(TriedOffer offer) {
      found.add(offer.saying(same(offer.why()), same(offer.rule())));
    }

    private String same(String text) {
      return texts.computeIfAbsent(text, first -> first);
    }

    private DryRunReport report() {
      return new DryRunReport(
          campaign.id(),
          campaign.version(),
          now,
          Math.max(count, found.size()),
          campaign.plan().first().key(),
          found);
    }
  }
}
