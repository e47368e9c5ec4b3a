package nurture.campaign;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import nurture.segment.SegmentSql;

/** What campaigns do by themselves. Every future fails when the database is away. */
public interface CampaignWork {

  /** Those that wait for their time, run, or were ended with offers that still stand. */
  Future<List<Campaign>> open(Instant now);

  /**
   * Takes the candidates of a segment into the audience for an edition, unless another node did.
   *
   * @param approved whether an audience of so many was approved; otherwise it fails with {@link
   *     RefusedCampaign}, and takes none of them
   * @return how many were taken
   */
  Future<Long> take(
      Campaign campaign, int edition, SegmentSql segment, Instant now, LongPredicate approved);

  /** Takes those into a rolling audience who came into the segment, or come into it again. */
  Future<Void> takeMore(Campaign campaign, SegmentSql segment, Instant now);

  /**
   * Offers it to those who are due, if it is running: each offer and its record in one transaction.
   *
   * @return how many offers were made
   */
  Future<Integer> offer(Campaign campaign, Instant now, int most);

  /**
   * Has the next message become due for those who were sent one and did not react to it, and for
   * those who wait for one that was removed; ends it for those who reacted.
   *
   * @return how many moved on
   */
  Future<Integer> follow(Campaign campaign, Instant now, int most);

  /** What went wrong since a user let it go on last. */
  Future<CampaignMishaps> mishaps(Campaign campaign);

  /** Ends offers that have expired, and a campaign that has an outcome for each candidate. */
  Future<Void> settle(Campaign campaign, Instant now);

  /**
   * Takes offers back and cancels messages of a campaign that was cancelled.
   *
   * @return how many were taken back
   */
  Future<Integer> withdraw(Campaign campaign, Instant now, int most);
}
