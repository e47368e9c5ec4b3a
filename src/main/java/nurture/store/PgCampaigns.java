package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.Campaign.Approval;
import nurture.campaign.CampaignBalance;
import nurture.campaign.CampaignBalance.Reason;
import nurture.campaign.CampaignBalance.StepBalance;
import nurture.campaign.CampaignCursor;
import nurture.campaign.CampaignState;
import nurture.campaign.CampaignStore;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.CandidateReaction;
import nurture.json.CampaignJson;
import org.jspecify.annotations.Nullable;

/** Campaigns in PostgreSQL; each change goes on record with it. Safe for concurrent use. */
public final class PgCampaigns implements CampaignStore {

  private static final String LIST = SqlFiles.named("list_campaigns");
  private static final String KEEP = SqlFiles.named("keep_campaign");
  private static final String APPROVE = SqlFiles.named("approve_campaign");
  private static final String MOVE = SqlFiles.named("move_campaign");
  private static final String BALANCE = SqlFiles.named("campaign_balance");
  private static final String CHANGE_STEPS = SqlFiles.named("change_campaign_steps");
  private static final String CANDIDATES = SqlFiles.named("campaign_candidates");
  private static final String OF_CANDIDATE = SqlFiles.named("campaigns_of_candidate");
  private static final String SINCE = SqlFiles.named("events_since_dry_run");
  private static final Set<String> NAMES = Set.of("campaign_name");
  private static final int REASONS = 100;

  private final Pool pool;

  public PgCampaigns(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<Campaign>> all() {
    return pool.preparedQuery(LIST).execute(Tuple.of((Object) null)).map(PgCampaigns::campaigns);
  }

  @Override
  public Future<Optional<Campaign>> find(UUID id) {
    return pool.preparedQuery(LIST)
        .execute(Tuple.of(id))
        .map(rows -> campaigns(rows).stream().findFirst());
  }

  @Override
  public Future<Kept> keep(Campaign campaign) {
    return WriteConflict.orMissing(
        WriteConflict.or(
            pool.withTransaction(connection -> keep(connection, campaign)),
            NAMES,
            () -> Future.succeededFuture(Kept.NAME_TAKEN)),
        Kept.NO_SEGMENT);
  }

  private static Future<Kept> keep(SqlConnection connection, Campaign campaign) {
    String plan = CampaignJson.text(campaign.plan());
    return connection
        .preparedQuery(KEEP)
        .execute(
            Tuple.of(
                campaign.id(),
                campaign.name(),
                campaign.owner(),
                campaign.segment(),
                plan,
                campaign.version(),
                campaign.by(),
                PgInstants.at(campaign.at()),
                PgInstants.at(campaign.plan().begins())))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture(Kept.CHANGED_MEANWHILE)
                    : AuditWriter.record(
                            connection,
                            campaign.at(),
                            campaign.by(),
                            campaign.version() == 1 ? "make campaign" : "change campaign",
                            campaign.id().toString(),
                            campaign.name() + ", version " + campaign.version(),
                            null,
                            plan)
                        .map(Kept.DONE));
  }

  @Override
  public Future<Boolean> approve(UUID id, int version, Approval approval) {
    return AuditedChange.made(
        pool,
        APPROVE,
        Tuple.of(id, version, approval.by(), PgInstants.at(approval.at()), approval.count()),
        connection ->
            AuditWriter.record(
                connection,
                approval.at(),
                approval.by(),
                "approve campaign",
                id.toString(),
                "version " + version + ", " + approval.count() + " candidates"));
  }

  @Override
  public Future<Boolean> move(
      UUID id, Set<CampaignState> from, CampaignState to, String said, String by, Instant at) {
    String[] states = from.stream().map(CampaignState::name).toArray(String[]::new);
    return AuditedChange.made(
        pool,
        MOVE,
        Tuple.of(id, states, to.name(), said, PgInstants.at(at)),
        connection ->
            AuditWriter.record(connection, at, by, "campaign " + to.word(), id.toString(), said));
  }

  @Override
  public Future<CampaignBalance> balance(UUID id) {
    return pool.preparedQuery(BALANCE).execute(Tuple.of(id)).map(PgCampaigns::balance);
  }

  private static CampaignBalance balance(RowSet<Row> rows) {
    Map<CandidateOutcome, Long> outcomes = new EnumMap<>(CandidateOutcome.class);
    Map<String, Map<CandidateOutcome, Long>> stepOutcomes = new HashMap<>();
    Map<String, Map<CandidateReaction, Long>> reactions = new HashMap<>();
    Map<List<String>, Reason> reasons = new LinkedHashMap<>();
    long audience = 0;
    for (Row row : rows) {
      CandidateOutcome outcome = CandidateOutcome.valueOf(row.getString("state"));
      CandidateReaction reaction = CandidateReaction.valueOf(row.getString("reaction"));
      String step = row.getString("step");
      long count = row.getLong("count");
      stepOutcomes
          .computeIfAbsent(step, key -> new EnumMap<>(CandidateOutcome.class))
          .merge(outcome, count, Long::sum);
      Map<CandidateReaction, Long> back =
          reactions.computeIfAbsent(step, key -> new EnumMap<>(CandidateReaction.class));
      if (reaction != CandidateReaction.NONE) {
        back.merge(reaction, count, Long::sum);
      }
      if (!row.getBoolean("followed")) {
        audience += count;
        outcomes.merge(outcome, count, Long::sum);
        String why = row.getString("why");
        if (!why.isEmpty() && reasons.size() < REASONS) {
          reasons.merge(
              List.of(outcome.name(), why, row.getString("rule")),
              new Reason(outcome, why, row.getString("rule"), count),
              (one, other) -> new Reason(outcome, why, one.rule(), one.count() + other.count()));
        }
      }
    }
    Map<String, StepBalance> steps = new HashMap<>();
    stepOutcomes.forEach(
        (step, counted) ->
            steps.put(step, new StepBalance(counted, reactions.getOrDefault(step, Map.of()))));
    return new CampaignBalance(
        audience,
        outcomes,
        reasons.values().stream()
            .sorted(Comparator.comparingLong(Reason::count).reversed())
            .toList(),
        steps);
  }

  @Override
  public Future<List<Line>> candidates(
      UUID id, Choice choice, Optional<CampaignCursor> behind, int most) {
    return pool.preparedQuery(CANDIDATES)
        .execute(
            Tuple.tuple()
                .addUUID(id)
                .addString(choice.which().outcome().map(Enum::name).orElse(null))
                .addString(choice.which().step().orElse(null))
                .addUUID(behind.map(CampaignCursor::candidate).orElse(null))
                .addInteger(behind.map(CampaignCursor::round).orElse(0))
                .addInteger(most)
                .addString(choice.why().orElse(null))
                .addString(choice.rule().orElse(null))
                .addBoolean(choice.replied()))
        .map(
            rows -> {
              List<Line> lines = new ArrayList<>(rows.size());
              rows.forEach(row -> lines.add(line(row)));
              return lines;
            });
  }

  @Override
  public Future<List<Share>> of(String ref, int most) {
    return pool.preparedQuery(OF_CANDIDATE)
        .execute(Tuple.of(ref, most))
        .map(
            rows -> {
              List<Share> shares = new ArrayList<>(rows.size());
              rows.forEach(
                  row ->
                      shares.add(
                          new Share(
                              row.getUUID("campaign_id"), row.getString("campaign"), line(row))));
              return shares;
            });
  }

  @Override
  public Future<List<Since>> since(UUID campaign, List<UUID> candidates, Instant heard) {
    return pool.preparedQuery(SINCE)
        .execute(
            Tuple.tuple()
                .addArrayOfUUID(candidates.toArray(UUID[]::new))
                .addOffsetDateTime(PgInstants.at(heard))
                .addString("campaign-" + campaign))
        .map(
            rows -> {
              List<Since> events = new ArrayList<>(rows.size());
              rows.forEach(
                  row ->
                      events.add(
                          new Since(
                              row.getUUID("candidate_id"),
                              row.getString("type"),
                              Objects.requireNonNull(PgInstants.of(row, "occurred_at")))));
              return events;
            });
  }

  private static Line line(Row row) {
    return new Line(
        row.getUUID("candidate_id"),
        row.getInteger("round"),
        text(row.getString("ref")),
        text(row.getString("name")),
        row.getString("step"),
        CandidateOutcome.valueOf(row.getString("state")),
        row.getString("why"),
        row.getString("rule"),
        Optional.ofNullable(PgInstants.of(row, "until")),
        CandidateReaction.valueOf(row.getString("reaction")));
  }

  @Override
  public Future<Boolean> changeSteps(Campaign campaign) {
    String plan = CampaignJson.text(campaign.plan());
    return AuditedChange.made(
        pool,
        CHANGE_STEPS,
        Tuple.of(
            campaign.id(), campaign.version(), plan, campaign.by(), PgInstants.at(campaign.at())),
        connection ->
            AuditWriter.record(
                connection,
                campaign.at(),
                campaign.by(),
                "change messages of campaign",
                campaign.id().toString(),
                campaign.name() + ", version " + campaign.version(),
                null,
                plan));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  static List<Campaign> campaigns(RowSet<Row> rows) {
    List<Campaign> campaigns = new ArrayList<>(rows.size());
    rows.forEach(row -> campaigns.add(campaign(row)));
    return List.copyOf(campaigns);
  }

  private static Campaign campaign(Row row) {
    Instant approvedAt = PgInstants.of(row, "approved_at");
    return new Campaign(
        row.getUUID("id"),
        row.getString("name"),
        row.getString("owner"),
        row.getUUID("segment_id"),
        CampaignJson.read(row.getString("plan")),
        CampaignState.valueOf(row.getString("state")),
        row.getString("said"),
        row.getInteger("version"),
        row.getString("by"),
        Objects.requireNonNull(PgInstants.of(row, "at")),
        approvedAt == null
            ? Optional.empty()
            : Optional.of(
                new Approval(
                    row.getString("approved_by"), approvedAt, row.getLong("approved_count"))),
        new Campaign.Progress(
            row.getInteger("edition"), Optional.ofNullable(PgInstants.of(row, "audience_at"))));
  }
}
