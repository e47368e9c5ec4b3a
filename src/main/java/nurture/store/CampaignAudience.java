package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.LongPredicate;
import nurture.campaign.Campaign;
import nurture.campaign.RefusedCampaign;
import nurture.identity.Country;
import nurture.segment.SegmentSql;
import org.jspecify.annotations.Nullable;

/** Takes candidates of segments into the audiences of campaigns. Safe for concurrent use. */
final class CampaignAudience {

  private static final String BEGIN = SqlFiles.named("begin_edition");
  private static final String TAKEN = SqlFiles.named("audience_taken");

  /** Candidates that are taken into an audience with one statement. */
  private static final int AT_ONCE = 5_000;

  private final Pool pool;

  CampaignAudience(Pool pool) {
    this.pool = pool;
  }

  /** As {@link nurture.campaign.CampaignWork#take} says it. */
  Future<Long> take(
      Campaign campaign, int edition, SegmentSql segment, Instant now, LongPredicate approved) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(BEGIN)
                .execute(Tuple.of(campaign.id(), edition))
                .compose(
                    begun ->
                        begun.size() == 0
                            ? Future.succeededFuture(0L)
                            : CampaignArms.of(connection, campaign)
                                .compose(
                                    arms ->
                                        new Taking(connection, arms, segment, now)
                                            .all("", String.valueOf(edition), "", Optional.empty()))
                                .compose(all -> noted(connection, campaign, edition, now))
                                .compose(
                                    count ->
                                        approved.test(count)
                                            ? Future.succeededFuture(count)
                                            : Future.failedFuture(
                                                RefusedCampaign.differing(campaign, count)))));
  }

  /** As {@link nurture.campaign.CampaignWork#takeMore} says it. */
  Future<Void> takeMore(Campaign campaign, SegmentSql segment, Instant now) {
    String known = "campaign_candidate m where m.campaign_id = '" + campaign.id() + "'::uuid";
    OptionalInt again = campaign.plan().againAfterDays();
    return pool.withTransaction(
        connection ->
            CampaignArms.of(connection, campaign)
                .compose(
                    arms -> takeMore(new Taking(connection, arms, segment, now), known, again)));
  }

  private static Future<Void> takeMore(Taking taking, String known, OptionalInt again) {
    SqlConnection connection = taking.connection();
    Campaign campaign = taking.arms().campaign();
    Instant now = taking.now();
    Future<Void> taken;
    if (again.isEmpty()) {
      taken =
          taking.all(
              "",
              "1",
              " and not exists (select from " + known + " and m.candidate_id = a.candidate_id)",
              Optional.empty());
    } else {
      String last =
          " left join lateral (select max(m.round) as round, max(m.entered_at) as entered_at,"
              + " bool_and(m.left_at is not null) as gone,"
              + " bool_or(m.state in ('DUE', 'OFFERED', 'WAITING', 'SENDING', 'TASK')) as open from "
              + known
              + " and m.candidate_id = a.candidate_id) e on true";
      String allowed =
          again.getAsInt() == 0
              ? "e.gone"
              : "e.entered_at <= timestamptz 'epoch' + $1::bigint * interval '1 microsecond' - interval '"
                  + again.getAsInt()
                  + " days'";
      taken =
          left(connection, campaign, taking.segment(), now, again)
              .compose(
                  done ->
                      taking.all(
                          last,
                          "coalesce(e.round, 0) + 1",
                          " and (e.round is null or not e.open and " + allowed + ")",
                          Optional.empty()));
    }
    return taken.compose(done -> noted(connection, campaign, 1, now)).mapEmpty();
  }

  /** Notes who is no longer in the segment, where they may come in again. */
  private static Future<Void> left(
      SqlConnection connection,
      Campaign campaign,
      SegmentSql segment,
      Instant now,
      OptionalInt again) {
    if (again.getAsInt() > 0) {
      return Future.succeededFuture();
    }
    SegmentQuery query =
        SegmentQuery.of(
            "with inside as materialized (select a.candidate_id",
            "",
            segment,
            now,
            ") update campaign_candidate m set left_at = timestamptz 'epoch' + $1::bigint * interval '1 microsecond'"
                + " where m.campaign_id = '"
                + campaign.id()
                + "'::uuid and m.left_at is null"
                + " and not exists (select from inside i where i.candidate_id = m.candidate_id)");
    return connection.preparedQuery(query.sql()).execute(query.values()).mapEmpty();
  }

  private static Future<Long> noted(
      SqlClient connection, Campaign campaign, int edition, Instant now) {
    return connection
        .preparedQuery(TAKEN)
        .execute(Tuple.of(campaign.id(), PgInstants.at(now), edition))
        .map(rows -> rows.iterator().next().getLong("count"));
  }

  /** One walk over the candidates of a segment. */
  private record Taking(
      SqlConnection connection, CampaignArms arms, SegmentSql segment, Instant now) {

    /**
     * @param join further tables
     * @param round which round it is for a candidate, in SQL
     * @param condition who of the segment is taken, in SQL
     */
    Future<Void> all(String join, String round, String condition, Optional<UUID> behind) {
      Campaign campaign = arms.campaign();
      SegmentQuery asked =
          SegmentQuery.of(
              "select a.candidate_id, a.candidate_country,"
                  + " c.dossier #>> '{person,timeZone}' as zone, "
                  + round
                  + " as round",
              " join candidate c on c.id = a.candidate_id" + join,
              segment,
              now,
              condition
                  + behind.map(id -> " and a.candidate_id > '" + id + "'::uuid").orElse("")
                  + " order by a.candidate_id limit "
                  + AT_ONCE);
      return connection
          .preparedQuery(asked.sql())
          .execute(asked.values())
          .compose(
              rows -> {
                if (rows.size() == 0) {
                  return Future.succeededFuture();
                }
                AudienceRows taken = new AudienceRows(campaign, campaign.plan().first(), now);
                UUID last = null;
                for (Row row : rows) {
                  last = row.getUUID("candidate_id");
                  int times = row.getInteger("round");
                  int edition = campaign.plan().everyWeeks() == 0 ? 1 : times;
                  taken.add(last, times, arms.plan(last).due(last, zone(row), now, edition));
                }
                UUID end = Objects.requireNonNull(last);
                return taken
                    .insert(connection)
                    .compose(
                        done ->
                            rows.size() < AT_ONCE
                                ? Future.succeededFuture()
                                : all(join, round, condition, Optional.of(end)));
              });
    }
  }

  /** The zone days of a candidate are counted in; UTC where neither zone nor country is known. */
  static ZoneId zone(Row row) {
    @Nullable String told = row.getString("zone");
    @Nullable String country = row.getString("candidate_country");
    try {
      ZoneId zone = told == null ? ZoneOffset.UTC : ZoneId.of(told);
      List<ZoneId> zones = country == null ? List.of() : Country.zones(country);
      return zone.equals(ZoneOffset.UTC) && !zones.isEmpty() ? zones.get(0) : zone;
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }
}
