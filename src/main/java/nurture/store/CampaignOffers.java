package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignStep;
import nurture.event.CandidateEvent.CampaignOffered;
import nurture.event.EventEnvelope;
import nurture.imports.FirstChecks;
import nurture.json.EventJson;

/**
 * Offers of campaigns as events, whose ids are made of the campaign and the part: one is made once
 * whichever node makes it. Safe for concurrent use.
 */
final class CampaignOffers {

  private static final String DUE = SqlFiles.named("due_offers");
  private static final String NOTE = SqlFiles.named("note_offers");
  private static final String TAKE_BACK = SqlFiles.named("take_offers_back");

  private static final String SOURCE = "campaign";

  private final PgEventLog events;

  CampaignOffers(PgEventLog events) {
    this.events = events;
  }

  /** Offers it to those who are due. */
  Future<Integer> make(SqlConnection connection, Campaign campaign, Instant now, int most) {
    return connection
        .preparedQuery(DUE)
        .execute(Tuple.of(campaign.id(), PgInstants.at(now), most))
        .compose(
            due ->
                due.size() == 0
                    ? Future.succeededFuture(0)
                    : CampaignArms.of(connection, campaign)
                        .compose(arms -> make(connection, arms, due, now)));
  }

  private Future<Integer> make(
      SqlConnection connection, CampaignArms arms, RowSet<Row> due, Instant now) {
    return arms.hold(connection, due)
        .compose(
            held ->
                offered(connection, arms, due, now)
                    .compose(
                        noted -> {
                          Set<UUID> done = new HashSet<>(held);
                          done.addAll(noted);
                          return arms.record(connection, due, done, now)
                              .map(held.size() + noted.size());
                        }));
  }

  /**
   * Offers it to those who are not held out, as bulk: thousands of offers make no live event wait.
   * Answers whom this transaction offered it.
   */
  private Future<List<UUID>> offered(
      SqlConnection connection, CampaignArms arms, RowSet<Row> due, Instant now) {
    List<EventEnvelope> offers = new ArrayList<>(due.size());
    for (Row row : due) {
      if (!arms.heldOut(row)) {
        offers.add(
            offered(
                arms.campaign(),
                arms.template(row),
                row,
                "",
                Objects.requireNonNull(PgInstants.of(row, "due_at")),
                Objects.requireNonNull(PgInstants.of(row, "expires_at"))));
      }
    }
    return offers.isEmpty()
        ? Future.succeededFuture(List.of())
        : events
            .append(connection, offers, now, new FirstChecks(now, 0))
            .compose(
                receipts ->
                    connection
                        .preparedQuery(NOTE)
                        .execute(
                            offered(arms, due).tuple(arms.campaign().id(), PgInstants.at(now))))
            .map(
                rows -> {
                  List<UUID> noted = new ArrayList<>(rows.size());
                  rows.forEach(row -> noted.add(row.getUUID("candidate_id")));
                  return noted;
                });
  }

  /**
   * Takes offers back: one that expires at once takes the place of each that stands.
   *
   * @param rows of candidates, with what became of the message where they were not all offered it
   */
  Future<Integer> takeBack(
      SqlConnection connection, Campaign campaign, RowSet<Row> rows, String why, Instant now) {
    if (rows.size() == 0) {
      return Future.succeededFuture(0);
    }
    List<EventEnvelope> ends = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (row.getColumnIndex("state") < 0 || !row.getString("state").equals("DUE")) {
        ends.add(offered(campaign, step(campaign, row).template(), row, "-over", now, now));
      }
    }
    return (ends.isEmpty()
            ? Future.<Void>succeededFuture()
            : events.append(connection, ends, now).<Void>mapEmpty())
        .compose(
            done ->
                connection.preparedQuery(TAKE_BACK).execute(parts(rows).tuple(campaign.id(), why)))
        .map(RowSet::rowCount);
  }

  /**
   * @param of makes another event of it than the offer; empty for the offer
   */
  private static EventEnvelope offered(
      Campaign campaign, String template, Row row, String of, Instant at, Instant expires) {
    String part = row.getString("part");
    return EventJson.write(
        row.getString("ref"),
        "campaign-" + campaign.id() + (part.isEmpty() ? "" : "-" + part) + of,
        at,
        new CampaignOffered(
            campaign.name(),
            template,
            step(campaign, row).via(),
            Optional.of(expires),
            part.isEmpty() ? Optional.empty() : Optional.of(part)),
        SOURCE);
  }

  static CampaignStep step(Campaign campaign, Row row) {
    return campaign.plan().step(row.getString("step")).orElseGet(() -> campaign.plan().first());
  }

  private static ColumnArrays offered(CampaignArms arms, RowSet<Row> due) {
    ColumnArrays offered = new ColumnArrays(UUID.class, String.class, String.class);
    due.forEach(
        row ->
            offered.row(
                row.getUUID("candidate_id"),
                row.getString("part"),
                arms.offered(row).orElse(null)));
    return offered;
  }

  private static ColumnArrays parts(RowSet<Row> rows) {
    ColumnArrays parts = new ColumnArrays(UUID.class, String.class);
    rows.forEach(row -> parts.row(row.getUUID("candidate_id"), row.getString("part")));
    return parts;
  }
}
