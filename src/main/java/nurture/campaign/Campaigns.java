package nurture.campaign;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign.Approval;
import nurture.segment.SegmentDefinitions;
import nurture.segment.SegmentReader;
import nurture.segment.SegmentSql;
import nurture.segment.UnreadableSegment;

/** Approves, schedules, pauses and ends campaigns. Safe for concurrent use. */
public final class Campaigns {

  private final CampaignStore store;
  private final SegmentDefinitions segments;
  private final SegmentReader reader;
  private final InstantSource clock;
  private final int secondPersonAbove;

  /**
   * @param secondPersonAbove with more candidates than that, another person approves than the one
   *     who wrote it
   */
  public Campaigns(
      CampaignStore store,
      SegmentDefinitions segments,
      SegmentReader reader,
      InstantSource clock,
      int secondPersonAbove) {
    this.store = store;
    this.segments = segments;
    this.reader = reader;
    this.clock = clock;
    this.secondPersonAbove = secondPersonAbove;
  }

  public CampaignStore store() {
    return store;
  }

  /** Who is in its segment; fails with {@link UnreadableSegment} if that cannot be told. */
  public Future<SegmentSql> audience(UUID segment) {
    return segments
        .store()
        .newest(segment)
        .compose(
            found ->
                found.isEmpty()
                    ? Future.failedFuture(
                        new UnreadableSegment("Its segment was removed. Choose another one."))
                    : segments.sql(segment, found.get().definition()));
  }

  /** With more candidates than that, another person approves than the one who wrote it. */
  public int secondPersonAbove() {
    return secondPersonAbove;
  }

  /**
   * How many candidates are in its segment now; fails with {@link UnreadableSegment} if that cannot
   * be told.
   */
  public Future<Long> count(UUID segment) {
    Instant now = clock.instant();
    return audience(segment).compose(sql -> reader.found(sql, now, 1)).map(found -> found.count());
  }

  /**
   * Approves a draft with the number of its candidates as they are now.
   *
   * @return fails with {@link RefusedCampaign} or {@link UnreadableSegment}
   */
  public Future<Approval> approve(Campaign campaign, String by) {
    if (campaign.state() != CampaignState.DRAFT) {
      return refused("It is " + campaign.state().word() + ", and only a draft is approved.");
    }
    return count(campaign.segment())
        .compose(
            count -> {
              if (count == 0) {
                return refused("No candidate is in its segment now. Change the segment first.");
              } else if (count > secondPersonAbove && by.equals(campaign.by())) {
                return refused(
                    "It has %,d candidates. Above %,d, another person approves it than the one who wrote it."
                        .formatted(count, secondPersonAbove));
              }
              Approval approval = new Approval(by, clock.instant(), count);
              return store
                  .approve(campaign.id(), campaign.version(), approval)
                  .compose(
                      done ->
                          done
                              ? Future.succeededFuture(approval)
                              : refused("Another user changed it. Read it again."));
            });
  }

  /** Has it begin by itself when its time has come. */
  public Future<Void> schedule(Campaign campaign, String by) {
    return move(campaign, Set.of(CampaignState.APPROVED), CampaignState.SCHEDULED, by);
  }

  /** Stops it at once: nothing more is offered, and none of its queued messages leaves. */
  public Future<Void> pause(Campaign campaign, String by) {
    return move(campaign, Set.of(CampaignState.RUNNING), CampaignState.PAUSED, by);
  }

  /** Lets it go on where it was paused. */
  public Future<Void> resume(Campaign campaign, String by) {
    return move(campaign, Set.of(CampaignState.PAUSED), CampaignState.RUNNING, by);
  }

  /** Ends it for good: offers are taken back, and queued messages are cancelled. */
  public Future<Void> cancel(Campaign campaign, String by) {
    return move(
        campaign,
        Set.of(
            CampaignState.DRAFT,
            CampaignState.APPROVED,
            CampaignState.SCHEDULED,
            CampaignState.RUNNING,
            CampaignState.PAUSED),
        CampaignState.CANCELLED,
        by);
  }

  private Future<Void> move(
      Campaign campaign, Set<CampaignState> from, CampaignState to, String by) {
    return store
        .move(campaign.id(), from, to, "", by, clock.instant())
        .compose(
            done ->
                done
                    ? Future.succeededFuture()
                    : refused(
                        "It is "
                            + campaign.state().word()
                            + " or was changed meanwhile, and cannot become "
                            + to.word()
                            + "."));
  }

  private static <T> Future<T> refused(String why) {
    return Future.failedFuture(new RefusedCampaign(why));
  }
}
