package nurture.campaign;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import nurture.batch.SingleFlight;
import nurture.segment.UnreadableSegment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins campaigns when their time has come, offers them to those who are due, and finishes them.
 * Each node does so; an offer is made once all the same. Safe for concurrent use.
 */
public final class CampaignRunner {

  private static final Logger log = LoggerFactory.getLogger(CampaignRunner.class);

  /** A pause and a start take effect within it. */
  private static final Duration POLL = Duration.ofSeconds(1);

  /** How often those who came into the segment are taken into a rolling audience. */
  private static final Duration TAKE_AGAIN = Duration.ofMinutes(1);

  /** How often it is seen to whether a campaign is over, or goes wrong: each so many looks. */
  private static final int SETTLE_EACH = 5;

  private static final int OFFERS_AT_ONCE = 500;

  /** A campaign makes way for the events of others after so many. */
  private static final int BATCHES = 4;

  /** The audience may have become smaller by this part of it since it was approved. */
  private static final double DRIFT = 0.01;

  /** What is offered anew may have more candidates by this part of those approved. */
  private static final double GROWTH = 0.1;

  private static final String ITSELF = "campaign";

  private final Vertx vertx;
  private final Campaigns campaigns;
  private final CampaignWork work;
  private final InstantSource clock;
  private final SingleFlight flight = new SingleFlight(this::all);
  private long looks;
  private volatile boolean stopping;
  private volatile Future<Void> running = Future.succeededFuture();
  private long timer = -1;

  public CampaignRunner(Vertx vertx, Campaigns campaigns, CampaignWork work, InstantSource clock) {
    this.vertx = vertx;
    this.campaigns = campaigns;
    this.work = work;
    this.clock = clock;
  }

  public void start() {
    timer = vertx.setPeriodic(POLL.toMillis(), id -> wake());
  }

  /** Looks for work now. */
  public void wake() {
    if (!stopping) {
      running = flight.run();
    }
  }

  /**
   * Looks for work, for those who move the clock.
   *
   * @return ends when it has been looked for once, well or not
   */
  public Future<Void> run() {
    wake();
    return running;
  }

  /** Stops after the batch under way. */
  public Future<Void> stop() {
    stopping = true;
    vertx.cancelTimer(timer);
    return running;
  }

  private Future<Void> all() {
    looks++;
    return work.open(clock.instant())
        .compose(this::each)
        .onFailure(e -> log.warn("campaigns could not be looked at, and are again soon", e));
  }

  private Future<Void> each(List<Campaign> open) {
    Future<Void> all = Future.succeededFuture();
    for (Campaign campaign : open) {
      all = all.compose(done -> stopping ? Future.succeededFuture() : moved(campaign));
    }
    return all;
  }

  private Future<Void> moved(Campaign campaign) {
    Future<Void> moved =
        switch (campaign.state()) {
          case SCHEDULED -> begin(campaign);
          case RUNNING ->
              takeAgain(campaign)
                  .compose(done -> work.follow(campaign, clock.instant(), OFFERS_AT_ONCE))
                  .compose(done -> offers(campaign, BATCHES))
                  .compose(
                      done ->
                          looks % SETTLE_EACH == 0 ? settle(campaign) : Future.succeededFuture());
          default -> work.withdraw(campaign, clock.instant(), OFFERS_AT_ONCE).mapEmpty();
        };
    return moved.recover(
        e -> {
          if (e instanceof UnreadableSegment || e instanceof RefusedCampaign) {
            return stop(campaign, String.valueOf(e.getMessage()));
          }
          log.warn("campaign {} could not go on, and is tried again soon", campaign.id(), e);
          return Future.succeededFuture();
        });
  }

  /** A campaign that must not begin is a draft again; one that runs is paused. */
  private Future<Void> stop(Campaign campaign, String why) {
    log.warn("campaign {} was stopped: {}", campaign.id(), why);
    boolean begun = campaign.state() == CampaignState.RUNNING;
    return campaigns
        .store()
        .move(
            campaign.id(),
            Set.of(campaign.state()),
            begun ? CampaignState.PAUSED : CampaignState.DRAFT,
            why,
            ITSELF,
            clock.instant())
        .mapEmpty();
  }

  private Future<Void> settle(Campaign campaign) {
    return work.mishaps(campaign)
        .compose(
            mishaps ->
                campaign
                    .plan()
                    .limits()
                    .passed(mishaps)
                    .map(why -> stop(campaign, why))
                    .orElseGet(() -> work.settle(campaign, clock.instant())));
  }

  /** Counts the audience again before anything is offered. */
  private Future<Void> begin(Campaign campaign) {
    long approved = campaign.approval().orElseThrow().count();
    LongPredicate asApproved = count -> count <= approved && approved - count <= DRIFT * approved;
    Future<Long> counted =
        campaign.plan().anchor().isEmpty()
            ? take(campaign, 1, asApproved)
            : campaigns
                .count(campaign.segment())
                .compose(
                    count ->
                        asApproved.test(count)
                            ? take(campaign, 1, any -> true)
                            : Future.failedFuture(RefusedCampaign.differing(campaign, count)));
    return counted
        .compose(
            count ->
                campaigns
                    .store()
                    .move(
                        campaign.id(),
                        Set.of(CampaignState.SCHEDULED),
                        CampaignState.RUNNING,
                        "begins with %,d candidates".formatted(count),
                        ITSELF,
                        clock.instant()))
        .mapEmpty();
  }

  private Future<Long> take(Campaign campaign, int edition, LongPredicate approved) {
    return campaigns
        .audience(campaign)
        .compose(sql -> work.take(campaign, edition, sql, clock.instant(), approved));
  }

  /** A new edition, and those who came into the segment of a rolling one. */
  private Future<Void> takeAgain(Campaign campaign) {
    CampaignPlan plan = campaign.plan();
    Campaign.Progress progress = campaign.progress();
    Instant now = clock.instant();
    int edition = plan.edition(now);
    if (edition > progress.edition()) {
      double most = campaign.approval().orElseThrow().count() * (1 + GROWTH);
      return take(campaign, edition, count -> count <= most).mapEmpty();
    }
    boolean due =
        plan.rolling()
            && !plan.complete(edition, now)
            && progress.taken().map(taken -> now.isAfter(taken.plus(TAKE_AGAIN))).orElse(true);
    return due
        ? campaigns.audience(campaign).compose(sql -> work.takeMore(campaign, sql, now))
        : Future.succeededFuture();
  }

  private Future<Void> offers(Campaign campaign, int batches) {
    return work.offer(campaign, clock.instant(), OFFERS_AT_ONCE)
        .compose(
            made ->
                made < OFFERS_AT_ONCE || batches <= 1 || stopping
                    ? Future.succeededFuture()
                    : offers(campaign, batches - 1));
  }
}
