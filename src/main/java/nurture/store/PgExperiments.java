package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.experiment.ArmOutcomes;
import nurture.experiment.ExperimentVerdict;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.Experiment.ArmStop;
import nurture.experiment.run.ExperimentState;
import nurture.experiment.run.ExperimentStore;
import nurture.json.ExperimentJson;
import org.jspecify.annotations.Nullable;

/** Experiments in PostgreSQL; each change goes on record with it. Safe for concurrent use. */
public final class PgExperiments implements ExperimentStore {

  private static final String LIST = SqlFiles.named("list_experiments");
  private static final String KEEP = SqlFiles.named("keep_experiment");
  private static final String START = SqlFiles.named("start_experiment");
  private static final String STOP = SqlFiles.named("stop_experiment");
  private static final String GROW = SqlFiles.named("grow_experiment");
  private static final String STOP_ARM = SqlFiles.named("stop_arm");
  private static final String DECIDE = SqlFiles.named("decide_experiment");
  private static final String CANDIDATES = SqlFiles.named("experiment_candidates");
  private static final Set<String> NAMES = Set.of("experiment_name");
  private static final Set<String> CAMPAIGNS = Set.of("experiment_campaign");

  private final Pool pool;
  private final ExperimentOutcomes counts;

  public PgExperiments(Pool pool) {
    this.pool = pool;
    this.counts = new ExperimentOutcomes(pool);
  }

  @Override
  public Future<List<Experiment>> all() {
    return pool.preparedQuery(LIST).execute(asked(null, null)).map(PgExperiments::experiments);
  }

  @Override
  public Future<Optional<Experiment>> find(UUID id) {
    return pool.preparedQuery(LIST)
        .execute(asked(id, null))
        .map(rows -> experiments(rows).stream().findFirst());
  }

  private static Tuple asked(@Nullable UUID id, @Nullable UUID campaign) {
    return Tuple.tuple().addUUID(id).addUUID(campaign);
  }

  /** The experiment of a campaign, as a transaction sees it. */
  static Future<Optional<Experiment>> ofCampaign(SqlClient connection, UUID campaign) {
    return connection
        .preparedQuery(LIST)
        .execute(asked(null, campaign))
        .map(rows -> experiments(rows).stream().findFirst());
  }

  @Override
  public Future<Kept> keep(Experiment experiment) {
    Future<Kept> kept = pool.withTransaction(connection -> keep(connection, experiment));
    return WriteConflict.orMissing(
        WriteConflict.or(
            WriteConflict.or(kept, NAMES, () -> Future.succeededFuture(Kept.NAME_TAKEN)),
            CAMPAIGNS,
            () -> Future.succeededFuture(Kept.CAMPAIGN_TAKEN)),
        Kept.NO_CAMPAIGN);
  }

  private static Future<Kept> keep(SqlConnection connection, Experiment experiment) {
    String plan = ExperimentJson.text(experiment.plan());
    return connection
        .preparedQuery(KEEP)
        .execute(
            Tuple.of(
                experiment.id(),
                experiment.name(),
                experiment.campaign(),
                plan,
                experiment.version(),
                experiment.by(),
                PgInstants.at(experiment.at())))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture(Kept.CHANGED_MEANWHILE)
                    : AuditWriter.record(
                            connection,
                            experiment.at(),
                            experiment.by(),
                            experiment.version() == 1 ? "make experiment" : "change experiment",
                            experiment.id().toString(),
                            experiment.name() + ", version " + experiment.version(),
                            null,
                            plan)
                        .map(Kept.DONE));
  }

  @Override
  public Future<Boolean> start(UUID id, String by, Instant at) {
    return changed(
        START, Tuple.of(id, PgInstants.at(at)), at, by, "start experiment", id.toString(), "");
  }

  @Override
  public Future<Boolean> stop(UUID id, String said, String by, Instant at) {
    return changed(
        STOP,
        Tuple.of(id, said, PgInstants.at(at)),
        at,
        by,
        "stop experiment",
        id.toString(),
        said);
  }

  @Override
  public Future<Boolean> grow(Experiment experiment) {
    String plan = ExperimentJson.text(experiment.plan());
    return AuditedChange.made(
        pool,
        GROW,
        Tuple.of(
            experiment.id(),
            plan,
            experiment.version(),
            experiment.by(),
            PgInstants.at(experiment.at())),
        connection ->
            AuditWriter.record(
                connection,
                experiment.at(),
                experiment.by(),
                "add arm",
                experiment.id().toString(),
                experiment.name() + ", version " + experiment.version(),
                null,
                plan));
  }

  @Override
  public Future<Boolean> stopArm(UUID id, ArmStop stop) {
    return changed(
        STOP_ARM,
        Tuple.of(id, stop.arm(), PgInstants.at(stop.at()), stop.by(), stop.why()),
        stop.at(),
        stop.by(),
        "stop arm",
        id.toString(),
        stop.arm() + ": " + stop.why());
  }

  @Override
  public Future<Boolean> decide(UUID id, ExperimentVerdict verdict, String by, Instant at) {
    String written = ExperimentJson.text(verdict);
    return changed(
        DECIDE,
        Tuple.of(id, written, PgInstants.at(at)),
        at,
        by,
        "decide experiment",
        id.toString(),
        written);
  }

  private Future<Boolean> changed(
      String sql,
      Tuple values,
      Instant at,
      String by,
      String action,
      String target,
      String detail) {
    return AuditedChange.made(
        pool,
        sql,
        values,
        connection -> AuditWriter.record(connection, at, by, action, target, detail));
  }

  @Override
  public Future<Void> gather(Experiment experiment, Instant now) {
    return counts.gather(experiment, now);
  }

  @Override
  public Future<List<ArmOutcomes>> outcomes(
      Experiment experiment, Optional<Instant> since, Instant now) {
    return counts.read(experiment, since, now);
  }

  @Override
  public Future<List<Line>> candidates(
      UUID id, Optional<String> arm, Optional<UUID> behind, int most) {
    return pool.preparedQuery(CANDIDATES)
        .execute(Tuple.of(id, arm.orElse(null), behind.orElse(null), most))
        .map(
            rows -> {
              List<Line> lines = new ArrayList<>(rows.size());
              rows.forEach(row -> lines.add(line(row)));
              return List.copyOf(lines);
            });
  }

  private static Line line(Row row) {
    return new Line(
        row.getUUID("candidate_id"),
        text(row.getString("ref")),
        text(row.getString("name")),
        row.getString("arm"),
        Optional.ofNullable(PgInstants.of(row, "sent_at")),
        Optional.ofNullable(PgInstants.of(row, "replied_at")));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static List<Experiment> experiments(RowSet<Row> rows) {
    List<Experiment> experiments = new ArrayList<>(rows.size());
    rows.forEach(row -> experiments.add(experiment(row)));
    return List.copyOf(experiments);
  }

  private static Experiment experiment(Row row) {
    String decided = row.getString("decided");
    return new Experiment(
        row.getUUID("id"),
        row.getString("name"),
        row.getUUID("campaign_id"),
        row.getString("campaign"),
        ExperimentJson.read(row.getString("plan")),
        ExperimentState.valueOf(row.getString("state")),
        row.getString("said"),
        row.getInteger("version"),
        row.getString("by"),
        Objects.requireNonNull(PgInstants.of(row, "at")),
        Optional.ofNullable(PgInstants.of(row, "started_at")),
        Optional.ofNullable(PgInstants.of(row, "stopped_at")),
        stops(row),
        decided == null
            ? Optional.empty()
            : Optional.of(
                ExperimentJson.decided(
                    decided, Objects.requireNonNull(PgInstants.of(row, "decided_at")))));
  }

  private static List<ArmStop> stops(Row row) {
    String[] arms = row.getArrayOfStrings("stop_arms");
    OffsetDateTime[] times = row.getArrayOfOffsetDateTimes("stop_times");
    String[] who = row.getArrayOfStrings("stop_by");
    String[] whys = row.getArrayOfStrings("stop_whys");
    List<ArmStop> stops = new ArrayList<>(arms.length);
    for (int i = 0; i < arms.length; i++) {
      stops.add(new ArmStop(arms[i], times[i].toInstant(), who[i], whys[i]));
    }
    return stops;
  }
}
