package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignStep;
import nurture.campaign.CandidateOutcome;

/**
 * Moves candidates on from message to message of a campaign. Nodes may do so at once: each takes
 * other candidates. Safe for concurrent use.
 */
final class CampaignFollowUps {

  private static final String FOLLOWED = SqlFiles.named("followed_candidates");
  private static final String REMOVED = SqlFiles.named("removed_candidates");
  private static final String REACTED = SqlFiles.named("reacted_candidates");
  private static final String NOTE = SqlFiles.named("note_followed");

  private final Pool pool;
  private final CampaignOffers offers;

  CampaignFollowUps(Pool pool, CampaignOffers offers) {
    this.pool = pool;
    this.offers = offers;
  }

  /** As {@link nurture.campaign.CampaignWork#follow} says it. */
  Future<Integer> follow(Campaign campaign, Instant now, int most) {
    List<CampaignStep> steps = campaign.plan().steps();
    if (steps.size() == 1) {
      return Future.succeededFuture(0);
    }
    Future<Integer> all = ended(campaign, now, most);
    for (CampaignStep step : steps) {
      Optional<CampaignStep> next = campaign.plan().after(step.key());
      if (step.removed()) {
        all =
            all.compose(
                count -> removed(campaign, step, next, now, most).map(more -> count + more));
      }
      if (next.isPresent()) {
        all =
            all.compose(
                count -> next(campaign, step, next.get(), now, most).map(more -> count + more));
      }
    }
    return all;
  }

  private Future<Integer> ended(Campaign campaign, Instant now, int most) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(REACTED)
                .execute(Tuple.of(campaign.id(), most))
                .compose(
                    rows ->
                        offers.takeBack(
                            connection, campaign, rows, "answered an earlier message", now)));
  }

  private Future<Integer> removed(
      Campaign campaign, CampaignStep step, Optional<CampaignStep> next, Instant now, int most) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(REMOVED)
                .execute(Tuple.of(campaign.id(), step.key(), most))
                .compose(
                    rows ->
                        offers
                            .takeBack(connection, campaign, rows, "the message was removed", now)
                            .compose(
                                count ->
                                    next.isEmpty()
                                        ? Future.succeededFuture(count)
                                        : moved(connection, campaign, next.get(), rows, now)
                                            .map(count))));
  }

  private Future<Integer> next(
      Campaign campaign, CampaignStep step, CampaignStep next, Instant now, int most) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(FOLLOWED)
                .execute(Tuple.of(campaign.id(), step.key(), most))
                .compose(
                    rows -> moved(connection, campaign, next, rows, now).map(done -> rows.size())));
  }

  private static Future<Void> moved(
      SqlConnection connection,
      Campaign campaign,
      CampaignStep next,
      RowSet<Row> rows,
      Instant now) {
    if (rows.size() == 0) {
      return Future.succeededFuture();
    }
    AudienceRows more = new AudienceRows(campaign, next, now);
    ColumnArrays before = new ColumnArrays(UUID.class, String.class);
    for (Row row : rows) {
      UUID candidate = row.getUUID("candidate_id");
      before.row(candidate, row.getString("part"));
      more.add(candidate, row.getInteger("round"), due(campaign, next, row, now));
    }
    return more.insert(connection)
        .compose(done -> connection.preparedQuery(NOTE).execute(before.tuple(campaign.id())))
        .mapEmpty();
  }

  /** Who moves on from a message that was removed keeps the day on which it was due. */
  private static Instant due(Campaign campaign, CampaignStep next, Row row, Instant now) {
    boolean sent = CandidateOutcome.valueOf(row.getString("state")) == CandidateOutcome.SENT;
    Instant due = Objects.requireNonNull(PgInstants.of(row, "due_at"));
    Instant left = PgInstants.of(row, "sent_at");
    return sent
        ? campaign
            .plan()
            .due(
                row.getUUID("candidate_id"),
                CampaignAudience.zone(row),
                next,
                left == null ? due : left,
                now)
        : due;
  }
}
