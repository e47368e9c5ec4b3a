package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignWork;
import nurture.campaign.RefusedCampaign;
import nurture.candidate.CampaignOffer;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent.CampaignOffered;
import nurture.event.EventEnvelope;
import nurture.identity.Country;
import nurture.json.EventJson;
import nurture.outbox.MessageActions;
import nurture.segment.SegmentSql;
import org.jspecify.annotations.Nullable;

/**
 * The work of campaigns in PostgreSQL. Offers are events whose ids are those of the campaign, so
 * that one is made once whichever node makes it; nodes need not agree. Safe for concurrent use.
 */
public final class PgCampaignWork implements CampaignWork {

  private static final String OPEN = SqlFiles.named("open_campaigns");
  private static final String TAKE = SqlFiles.named("take_audience");
  private static final String TAKEN = SqlFiles.named("audience_taken");
  private static final String DUE = SqlFiles.named("due_offers");
  private static final String NOTE = SqlFiles.named("note_offers");
  private static final String EXPIRE = SqlFiles.named("expire_offers");
  private static final String FINISH = SqlFiles.named("finish_campaign");
  private static final String HOLD = SqlFiles.named("hold_cancelled");
  private static final String STANDING = SqlFiles.named("standing_offers");
  private static final String TAKE_BACK = SqlFiles.named("take_offers_back");
  private static final String MESSAGES = SqlFiles.named("campaign_messages");

  /** Candidates that are taken into an audience with one statement. */
  private static final int TAKEN_AT_ONCE = 5_000;

  private static final String SOURCE = "campaign";

  private final Pool pool;
  private final PgEventLog events;
  private final MessageActions messages;

  public PgCampaignWork(Pool pool, PgEventLog events, MessageActions messages) {
    this.pool = pool;
    this.events = events;
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
      Campaign campaign, SegmentSql segment, Instant now, LongPredicate approved) {
    return pool.withTransaction(
        connection ->
            take(connection, campaign, segment, now, Optional.empty())
                .compose(
                    all ->
                        connection
                            .preparedQuery(TAKEN)
                            .execute(Tuple.of(campaign.id(), PgInstants.at(now)))
                            .map(rows -> rows.iterator().next().getLong("count")))
                .compose(
                    count ->
                        approved.test(count)
                            ? Future.succeededFuture(count)
                            : Future.failedFuture(RefusedCampaign.differing(campaign, count))));
  }

  private static Future<Void> take(
      SqlConnection connection,
      Campaign campaign,
      SegmentSql segment,
      Instant now,
      Optional<UUID> behind) {
    SegmentQuery asked =
        SegmentQuery.of(
            "select f.candidate_id, f.candidate_country,"
                + " c.dossier #>> '{person,timeZone}' as zone",
            " join candidate c on c.id = f.candidate_id",
            segment,
            now,
            behind.map(id -> " and f.candidate_id > '" + id + "'::uuid").orElse("")
                + " order by f.candidate_id limit "
                + TAKEN_AT_ONCE);
    return connection
        .preparedQuery(asked.sql())
        .execute(asked.values())
        .compose(
            rows -> {
              if (rows.size() == 0) {
                return Future.succeededFuture();
              }
              ColumnArrays taken =
                  new ColumnArrays(UUID.class, OffsetDateTime.class, OffsetDateTime.class);
              UUID last = null;
              for (Row row : rows) {
                last = row.getUUID("candidate_id");
                Instant due =
                    campaign
                        .plan()
                        .due(
                            last,
                            zone(row.getString("zone"), row.getString("candidate_country")),
                            now);
                Instant from = due.isBefore(now) ? now : due;
                taken.row(
                    last,
                    PgInstants.at(due),
                    PgInstants.at(from.plus(Duration.ofDays(campaign.plan().expiresDays()))));
              }
              UUID end = Objects.requireNonNull(last);
              return connection
                  .preparedQuery(TAKE)
                  .execute(taken.tuple(campaign.id()))
                  .compose(
                      done ->
                          rows.size() < TAKEN_AT_ONCE
                              ? Future.succeededFuture()
                              : take(connection, campaign, segment, now, Optional.of(end)));
            });
  }

  /** The zone days of a candidate are counted in; UTC where neither zone nor country is known. */
  static ZoneId zone(@Nullable String told, @Nullable String country) {
    try {
      ZoneId zone = told == null ? ZoneOffset.UTC : ZoneId.of(told);
      List<ZoneId> zones = country == null ? List.of() : Country.zones(country);
      return zone.equals(ZoneOffset.UTC) && !zones.isEmpty() ? zones.get(0) : zone;
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  @Override
  public Future<Integer> offer(Campaign campaign, Instant now, int most) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(DUE)
                .execute(Tuple.of(campaign.id(), PgInstants.at(now), most))
                .compose(
                    rows -> {
                      List<EventEnvelope> offers = new ArrayList<>(rows.size());
                      for (Row row : rows) {
                        offers.add(
                            offered(
                                campaign,
                                row.getString("ref"),
                                "",
                                Objects.requireNonNull(PgInstants.of(row, "due_at")),
                                Objects.requireNonNull(PgInstants.of(row, "expires_at"))));
                      }
                      return offers.isEmpty()
                          ? Future.succeededFuture(0)
                          : events
                              .append(connection, offers, now)
                              .compose(
                                  receipts ->
                                      connection
                                          .preparedQuery(NOTE)
                                          .execute(
                                              Tuple.of(
                                                  campaign.id(), ids(rows), PgInstants.at(now))))
                              .map(noted -> noted.size());
                    }));
  }

  /**
   * @param of makes another event of it than the offer; empty for the offer
   */
  private static EventEnvelope offered(
      Campaign campaign, String ref, String of, Instant at, Instant expires) {
    return EventJson.write(
        ref,
        "campaign-" + campaign.id() + of,
        at,
        new CampaignOffered(
            campaign.name(),
            campaign.plan().template(),
            campaign.plan().via(),
            Optional.of(expires)),
        SOURCE);
  }

  private static UUID[] ids(RowSet<Row> rows) {
    List<UUID> ids = new ArrayList<>(rows.size());
    rows.forEach(row -> ids.add(row.getUUID("candidate_id")));
    return ids.toArray(UUID[]::new);
  }

  @Override
  public Future<Void> settle(Campaign campaign, Instant now) {
    Tuple values = Tuple.of(campaign.id(), PgInstants.at(now));
    return pool.preparedQuery(EXPIRE)
        .execute(values)
        .compose(expired -> pool.preparedQuery(FINISH).execute(values))
        .mapEmpty();
  }

  @Override
  public Future<Integer> withdraw(Campaign campaign, Instant now, int most) {
    return pool.preparedQuery(HOLD)
        .execute(Tuple.of(campaign.id()))
        .compose(held -> pool.withTransaction(connection -> back(connection, campaign, now, most)))
        .compose(back -> cancelled(campaign, now, most).map(cancelled -> back + cancelled));
  }

  /** An offer that expires at once takes the place of the one that stands. */
  private Future<Integer> back(SqlConnection connection, Campaign campaign, Instant now, int most) {
    return connection
        .preparedQuery(STANDING)
        .execute(Tuple.of(campaign.id(), most))
        .compose(
            rows -> {
              List<EventEnvelope> ends = new ArrayList<>(rows.size());
              rows.forEach(
                  row -> ends.add(offered(campaign, row.getString("ref"), "-over", now, now)));
              return ends.isEmpty()
                  ? Future.succeededFuture(0)
                  : events
                      .append(connection, ends, now)
                      .compose(
                          receipts ->
                              connection
                                  .preparedQuery(TAKE_BACK)
                                  .execute(Tuple.of(campaign.id()).addArrayOfUUID(ids(rows))))
                      .map(RowSet::rowCount);
            });
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
