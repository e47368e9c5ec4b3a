package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignStep;

/** New rows of candidates who come to a message of a campaign. Not safe for concurrent use. */
final class AudienceRows {

  private static final String TAKE = SqlFiles.named("take_audience");

  private final ColumnArrays rows =
      new ColumnArrays(
          UUID.class, Integer.class, String.class, OffsetDateTime.class, OffsetDateTime.class);
  private final Campaign campaign;
  private final CampaignStep step;
  private final Instant now;

  AudienceRows(Campaign campaign, CampaignStep step, Instant now) {
    this.campaign = campaign;
    this.step = step;
    this.now = now;
  }

  void add(UUID candidate, int round, Instant due) {
    Instant from = due.isBefore(now) ? now : due;
    rows.row(
        candidate,
        round,
        CampaignPlan.part(step, round),
        PgInstants.at(due),
        PgInstants.at(from.plus(Duration.ofDays(campaign.plan().expiresDays()))));
  }

  Future<Void> insert(SqlConnection connection) {
    return rows.isEmpty()
        ? Future.succeededFuture()
        : connection
            .preparedQuery(TAKE)
            .execute(rows.tuple(campaign.id(), step.key(), PgInstants.at(now)))
            .mapEmpty();
  }
}
