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
   * Takes the candidates of a segment into the audience who are not in it.
   *
   * @param approved whether an audience of so many was approved; otherwise it fails with {@link
   *     RefusedCampaign}, and takes none of them
   * @return how many there are in the audience
   */
  Future<Long> take(Campaign campaign, SegmentSql segment, Instant now, LongPredicate approved);

  /**
   * Offers it to those who are due, if it is running: each offer and its record in one transaction.
   *
   * @return how many offers were made
   */
  Future<Integer> offer(Campaign campaign, Instant now, int most);

  /** Ends offers that have expired, and a campaign that has an outcome for each candidate. */
  Future<Void> settle(Campaign campaign, Instant now);

  /**
   * Takes offers back and cancels messages of a campaign that was cancelled.
   *
   * @return how many were taken back
   */
  Future<Integer> withdraw(Campaign campaign, Instant now, int most);
}
