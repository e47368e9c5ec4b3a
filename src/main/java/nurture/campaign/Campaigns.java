package nurture.campaign;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign.Approval;
import nurture.segment.SegmentCondition;
import nurture.segment.SegmentDefinition.Combination;
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

  /**
   * Who comes into its audience now: who is in its segment, on their day if it is dated by one.
   * Fails with {@link UnreadableSegment} if that cannot be told.
   */
  public Future<SegmentSql> audience(Campaign campaign) {
    return audience(campaign.segment())
        .compose(
            segment ->
                campaign
                    .plan()
                    .anchor()
                    .map(anchor -> on(anchor, segment))
                    .orElseGet(() -> Future.succeededFuture(segment)));
  }

  /** Why candidates cannot be asked for the day that a plan is dated by; empty if they can. */
  public Optional<String> anchorProblem(CampaignPlan plan) {
    return plan.anchor()
        .map(anchor -> segments.read(anchor.condition()))
        .filter(reading -> reading.condition().isEmpty())
        .map(reading -> UnreadableSegment.of(reading).getMessage());
  }

  private Future<SegmentSql> on(DateAnchor anchor, SegmentSql segment) {
    SegmentCondition.Reading reading = segments.read(anchor.condition());
    return reading
        .condition()
        .map(SegmentCondition::sql)
        .map(day -> SegmentSql.joined(Combination.ALL, List.of(segment, day)))
        .map(Future::succeededFuture)
        .orElseGet(() -> Future.failedFuture(UnreadableSegment.of(reading)));
  }

  /** Who is in its segment; fails with {@link UnreadableSegment} if that cannot be told. */
  Future<SegmentSql> audience(UUID segment) {
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

  /**
   * Changes the messages of a campaign that has begun. What was sent stays sent; who waits for a
   * message that is removed comes to the one that follows it.
   *
   * @param version the one that was read
   * @return fails with {@link RefusedCampaign} if that cannot be
   */
  public Future<Campaign> changeSteps(
      Campaign campaign, List<CampaignStep> steps, int version, String by) {
    return steps(campaign, steps, version)
        .compose(
            changed -> {
              Campaign next =
                  campaign.with(campaign.plan().with(changed), version + 1, by, clock.instant());
              return store
                  .changeSteps(next)
                  .compose(
                      done ->
                          done
                              ? Future.succeededFuture(next)
                              : refused("Another user changed it. Read it again."));
            });
  }

  /**
   * What a change of the messages would do, before it is made.
   *
   * @return by key of each message that would be removed, who waits for it
   */
  public Future<StepChange> tryChange(Campaign campaign, List<CampaignStep> steps, int version) {
    return steps(campaign, steps, version)
        .compose(
            changed ->
                store
                    .balance(campaign.id())
                    .map(balance -> StepChange.of(campaign.plan(), changed, balance)));
  }

  private static Future<List<CampaignStep>> steps(
      Campaign campaign, List<CampaignStep> steps, int version) {
    if (!StepChange.CHANGEABLE.contains(campaign.state())) {
      return refused(
          "It is "
              + campaign.state().word()
              + ". Messages are changed this way while it runs or is paused.");
    } else if (version != campaign.version()) {
      return refused("Another user changed it. Read it again.");
    }
    try {
      return Future.succeededFuture(StepChange.merged(campaign.plan().steps(), steps));
    } catch (RefusedCampaign e) {
      return Future.failedFuture(e);
    }
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
