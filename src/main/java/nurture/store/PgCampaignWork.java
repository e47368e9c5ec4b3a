package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignMishaps;
import nurture.campaign.CampaignStep;
import nurture.campaign.CampaignWork;
import nurture.candidate.CampaignOffer;
import nurture.decision.MessageId;
import nurture.outbox.MessageActions;
import nurture.segment.SegmentSql;

/** The work of campaigns in PostgreSQL; nodes need not agree. Safe for concurrent use. */
public final class PgCampaignWork implements CampaignWork {

  private static final String OPEN = SqlFiles.named("open_campaigns");
  private static final String EXPIRE = SqlFiles.named("expire_offers");
  private static final String FINISH = SqlFiles.named("finish_campaign");
  private static final String MISHAPS = SqlFiles.named("campaign_mishaps");
  private static final String HOLD = SqlFiles.named("hold_cancelled");
  private static final String STANDING = SqlFiles.named("standing_offers");
  private static final String MESSAGES = SqlFiles.named("campaign_messages");

  private final Pool pool;
  private final CampaignOffers offers;
  private final CampaignAudience audience;
  private final CampaignFollowUps followUps;
  private final MessageActions messages;

  public PgCampaignWork(Pool pool, PgEventLog events, MessageActions messages) {
    this.pool = pool;
    this.offers = new CampaignOffers(events);
    this.audience = new CampaignAudience(pool);
    this.followUps = new CampaignFollowUps(pool, offers);
    this.messages = messages;
  }

  @Override
  public Future<List<Campaign>> open(Instant now) {
    return pool.preparedQuery(OPEN)
        .execute(Tuple.of(PgInstants.at(now)))
        .map(PgCampaigns::campaigns);
  }

  @Override
  public Future<Long> take(
      Campaign campaign, int edition, SegmentSql segment, Instant now, LongPredicate approved) {
    return audience.take(campaign, edition, segment, now, approved);
  }

  @Override
  public Future<Void> takeMore(Campaign campaign, SegmentSql segment, Instant now) {
    return audience.takeMore(campaign, segment, now);
  }

  @Override
  public Future<Integer> offer(Campaign campaign, Instant now, int most) {
    return pool.withTransaction(connection -> offers.make(connection, campaign, now, most));
  }

  @Override
  public Future<Integer> follow(Campaign campaign, Instant now, int most) {
    return followUps.follow(campaign, now, most);
  }

  @Override
  public Future<CampaignMishaps> mishaps(Campaign campaign) {
    return pool.preparedQuery(MISHAPS)
        .execute(Tuple.of(campaign.id()))
        .map(rows -> rows.iterator().next())
        .map(
            row ->
                new CampaignMishaps(
                    row.getLong("tried"),
                    row.getLong("failed"),
                    row.getLong("bounced"),
                    row.getLong("complained"),
                    row.getLong("unsubscribed"),
                    row.getLong("declined")));
  }

  @Override
  public Future<Void> settle(Campaign campaign, Instant now) {
    Tuple values = Tuple.of(campaign.id(), PgInstants.at(now));
    Future<?> expired = pool.preparedQuery(EXPIRE).execute(values);
    if (!campaign.plan().complete(campaign.progress().edition(), now)) {
      return expired.mapEmpty();
    }
    String[] before =
        campaign.plan().steps().stream()
            .map(CampaignStep::key)
            .filter(key -> campaign.plan().after(key).isPresent())
            .toArray(String[]::new);
    return expired
        .compose(
            done ->
                pool.preparedQuery(FINISH)
                    .execute(Tuple.of(campaign.id(), PgInstants.at(now)).addArrayOfString(before)))
        .mapEmpty();
  }

  @Override
  public Future<Integer> withdraw(Campaign campaign, Instant now, int most) {
    return pool.preparedQuery(HOLD)
        .execute(Tuple.of(campaign.id()))
        .compose(
            held ->
                pool.withTransaction(
                    connection ->
                        connection
                            .preparedQuery(STANDING)
                            .execute(Tuple.of(campaign.id(), most))
                            .compose(
                                rows ->
                                    offers.takeBack(
                                        connection,
                                        campaign,
                                        rows,
                                        "the campaign was cancelled",
                                        now))))
        .compose(back -> cancelled(campaign, now, most).map(cancelled -> back + cancelled));
  }

  private Future<Integer> cancelled(Campaign campaign, Instant now, int most) {
    return pool.preparedQuery(MESSAGES)
        .execute(Tuple.of(campaign.id(), CampaignOffer.TOPICS + campaign.name(), most))
        .compose(
            rows -> {
              Future<Integer> all = Future.succeededFuture(0);
              for (Row row : rows) {
                MessageId id =
                    new MessageId(
                        row.getUUID("candidate_id"),
                        row.getLong("decision"),
                        row.getInteger("position"));
                all =
                    all.compose(
                        count ->
                            messages
                                .cancel(id, "the campaign that was cancelled", now)
                                .map(count + 1));
              }
              return all;
            });
  }
}
