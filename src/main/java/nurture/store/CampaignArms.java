package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignPlan;
import nurture.decision.MessageWording;
import nurture.experiment.ExperimentArm;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.ExperimentState;

/**
 * What the candidates of a campaign are offered under its experiment, if one runs: each the message
 * of their arm, those of the hold-out nothing. What candidates are offered is recorded with their
 * arm in the transaction that offers it. The topic stays that of the campaign, so that a candidate
 * gets each of its messages once, whatever becomes of the arms.
 */
record CampaignArms(Campaign campaign, Optional<Experiment> experiment) {

  private static final String HOLD = SqlFiles.named("hold_out");
  private static final String RECORD = SqlFiles.named("record_touches");

  /** As the transaction sees them. */
  static Future<CampaignArms> of(SqlClient connection, Campaign campaign) {
    return PgExperiments.ofCampaign(connection, campaign.id())
        .map(
            found ->
                new CampaignArms(
                    campaign, found.filter(each -> each.state() == ExperimentState.RUNNING)));
  }

  /** The plan by which a candidate comes to the first message. */
  CampaignPlan plan(UUID candidate) {
    CampaignPlan plan = campaign.plan();
    return experiment
        .flatMap(each -> each.arm(candidate))
        .flatMap(ExperimentArm::time)
        .map(plan::at)
        .orElse(plan);
  }

  /** The template of the message that a candidate is offered. */
  String template(Row row) {
    return first(row)
        ? template(row.getUUID("candidate_id"))
        : CampaignOffers.step(campaign, row).template();
  }

  /** The template of the first message for a candidate. */
  String template(UUID candidate) {
    return experiment
        .flatMap(each -> each.arm(candidate))
        .flatMap(ExperimentArm::template)
        .orElse(campaign.plan().first().template());
  }

  /** What the first message for a candidate says otherwise than its template. */
  MessageWording wording(UUID candidate) {
    return experiment
        .flatMap(each -> each.arm(candidate))
        .map(CampaignArms::wording)
        .orElse(MessageWording.USUAL);
  }

  private static MessageWording wording(ExperimentArm arm) {
    return wording(arm, arm.playbook());
  }

  /**
   * What a message of an arm says otherwise than its template.
   *
   * @param version of the playbook that decides because of the arm now
   */
  static MessageWording wording(ExperimentArm arm, OptionalLong version) {
    return new MessageWording(arm.subjects(), arm.sender(), version);
  }

  /**
   * The version of the playbook that decides once a candidate is offered the campaign.
   *
   * @param before the one that an arm of another experiment names
   */
  OptionalLong version(UUID candidate, OptionalLong before) {
    return before.isPresent()
        ? before
        : experiment
            .flatMap(each -> each.arm(candidate))
            .map(ExperimentArm::playbook)
            .orElse(OptionalLong.empty());
  }

  /** The arm whose message a candidate is offered; empty for that of the campaign. */
  Optional<String> offered(Row row) {
    return first(row)
        ? experiment.flatMap(each -> each.arm(row.getUUID("candidate_id"))).map(ExperimentArm::name)
        : Optional.empty();
  }

  /** Arms differ by their first message; all later ones are those of the campaign. */
  private boolean first(Row row) {
    return row.getString("step").equals(campaign.plan().first().key());
  }

  /** Whether a candidate is offered nothing. */
  boolean heldOut(Row row) {
    return first(row) && heldOut(row.getUUID("candidate_id"));
  }

  /** Whether a candidate is offered nothing from the first message on. */
  boolean heldOut(UUID candidate) {
    return experiment.map(each -> each.heldOut(candidate)).orElse(false);
  }

  /** Why a candidate of the hold-out is offered nothing. */
  String whyHeldOut() {
    return "held out by the experiment " + experiment.map(Experiment::name).orElse("");
  }

  /** Holds those of the hold-out out of the campaign. Answers who was held out. */
  Future<Set<UUID>> hold(SqlConnection connection, RowSet<Row> due) {
    ColumnArrays held = new ColumnArrays(UUID.class, String.class);
    for (Row row : due) {
      if (heldOut(row)) {
        held.row(row.getUUID("candidate_id"), row.getString("part"));
      }
    }
    return held.isEmpty()
        ? Future.succeededFuture(Set.of())
        : connection
            .preparedQuery(HOLD)
            .execute(held.tuple(campaign.id(), whyHeldOut()))
            .map(CampaignArms::ids);
  }

  /**
   * Records with their arms whose turn came.
   *
   * @param done who of them was offered the message or held out by this transaction
   * @param now when their turn comes, which is later than they were due after a pause
   */
  Future<Void> record(
      SqlConnection connection, RowSet<Row> due, Collection<UUID> done, Instant now) {
    ColumnArrays rows =
        new ColumnArrays(UUID.class, String.class, String.class, OffsetDateTime.class);
    for (Row row : due) {
      UUID candidate = row.getUUID("candidate_id");
      if (first(row) && done.contains(candidate)) {
        experiment
            .flatMap(each -> each.counted(candidate))
            .filter(arm -> counts(arm, row))
            .ifPresent(arm -> rows.row(candidate, arm, row.getString("part"), PgInstants.at(now)));
      }
    }
    return rows.isEmpty()
        ? Future.succeededFuture()
        : connection
            .preparedQuery(RECORD)
            .execute(rows.tuple(experiment.orElseThrow().id()))
            .mapEmpty();
  }

  /** An arm that was added counts no candidate who got a message of the campaign before. */
  private boolean counts(String arm, Row row) {
    return row.getString("part").equals(campaign.plan().first().key())
        || experiment
            .flatMap(each -> each.plan().named(arm))
            .flatMap(ExperimentArm::added)
            .isEmpty();
  }

  private static Set<UUID> ids(RowSet<Row> rows) {
    Set<UUID> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.getUUID("candidate_id")));
    return ids;
  }
}
