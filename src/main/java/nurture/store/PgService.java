package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import nurture.json.ExperimentJson;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.service.ServiceLog;
import nurture.playbook.version.NodeLine;
import nurture.playbook.version.ServiceEntry;

/** What is in service, for all nodes to follow. Safe for concurrent use. */
public final class PgService implements ServiceLog {

  /** What nodes are told of something newer by. */
  public static final String NOTICE = "nurture_playbook";

  private static final String ARM_VERSIONS = SqlFiles.named("arm_versions");
  private static final String BEFORE = SqlFiles.named("service_before");
  private static final String FILES = SqlFiles.named("service_files");
  private static final String KEEP = SqlFiles.named("keep_compiled");
  private static final String PURGE = SqlFiles.named("purge_compiled");
  private static final String REPORT = SqlFiles.named("report_node");
  private static final String SUSPECT = SqlFiles.named("suspect_version");
  private static final String SUSPICIONS = SqlFiles.named("count_suspicions");
  private static final String FAILING_ARMS = SqlFiles.named("failing_arms");
  private static final String STOP_ARM = SqlFiles.named("stop_arm");
  private static final String STOP_EXPERIMENT = SqlFiles.named("stop_experiment");
  private static final String REQUEUE = SqlFiles.named("requeue_failed");

  private static final String SERVER = "server";
  private static final int COMPILED_KEPT = 20;

  private final Pool pool;

  public PgService(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Optional<ServiceEntry>> newest() {
    return ServiceRows.newest(pool);
  }

  @Override
  public Future<Set<Long>> armVersions() {
    return pool.preparedQuery(ARM_VERSIONS)
        .execute()
        .map(
            rows -> {
              Set<Long> versions = new HashSet<>();
              rows.forEach(row -> versions.add(row.getLong("version")));
              return versions;
            });
  }

  @Override
  public Future<Optional<Long>> before(ServiceEntry row) {
    return pool.preparedQuery(BEFORE)
        .execute(Tuple.of(row.seq(), row.version()))
        .map(rows -> first(rows).map(found -> found.getLong("version")));
  }

  @Override
  public Future<PlaybookFiles> files(long version) {
    return pool.preparedQuery(FILES)
        .execute(Tuple.of(version))
        .map(
            rows -> {
              Map<String, byte[]> files = new HashMap<>();
              String checksum = "";
              for (Row row : rows) {
                checksum = row.getString("checksum");
                if (row.getBuffer("content") != null) {
                  files.put(row.getString("path"), row.getBuffer("content").getBytes());
                }
              }
              PlaybookFiles read = PlaybookFiles.of(files);
              if (!read.checksum().equals(checksum)) {
                throw new IllegalStateException(
                    "version "
                        + version
                        + (checksum.isEmpty()
                            ? " does not exist"
                            : " is not what it was: its files make "
                                + read.checksum()
                                + ", not "
                                + checksum
                                + "; restore the tables playbook_file and playbook_content"));
              }
              return read;
            });
  }

  @Override
  public Future<Optional<byte[]>> compiled(String checksum, String engine) {
    return pool.preparedQuery(
            "select content from playbook_compiled where checksum = $1 and engine = $2")
        .execute(Tuple.of(checksum, engine))
        .map(rows -> first(rows).map(row -> row.getBuffer("content").getBytes()));
  }

  @Override
  public Future<Void> keep(String checksum, String engine, byte[] compiled, Instant now) {
    return pool.preparedQuery(KEEP)
        .execute(Tuple.of(checksum, engine, Buffer.buffer(compiled), PgInstants.at(now)))
        .compose(done -> pool.preparedQuery(PURGE).execute(Tuple.of(COMPILED_KEPT)))
        .mapEmpty();
  }

  @Override
  public Future<Void> report(UUID node, NodeLine runs) {
    return pool.preparedQuery(REPORT)
        .execute(
            Tuple.of(
                node,
                runs.name(),
                runs.version(),
                runs.canary().isPresent() ? runs.canary().getAsLong() : null,
                runs.seq(),
                runs.trouble(),
                PgInstants.at(runs.seenAt())))
        .mapEmpty();
  }

  @Override
  public Future<Integer> suspect(long version, UUID candidate, String reason, Instant now) {
    return pool.preparedQuery(SUSPECT)
        .execute(Tuple.of(version, candidate, PgInstants.at(now), reason))
        .compose(done -> pool.preparedQuery(SUSPICIONS).execute(Tuple.of(version)))
        .map(rows -> rows.iterator().next().getInteger("candidates"));
  }

  @Override
  public Future<Boolean> takeBack(
      ServiceEntry row, long suspect, long instead, String why, Instant now) {
    return WriteConflict.or(
        pool.withTransaction(connection -> takeBack(connection, row, suspect, instead, why, now)),
        () -> Future.succeededFuture(false));
  }

  private static Future<Boolean> takeBack(
      SqlConnection connection,
      ServiceEntry row,
      long suspect,
      long instead,
      String why,
      Instant now) {
    return ServiceRows.newest(connection)
        .compose(
            newest ->
                newest.orElseThrow().seq() == row.seq()
                    ? ServiceRows.follow(
                            connection,
                            row.seq(),
                            now,
                            ServiceEntry.Action.TAKEN_BACK,
                            instead,
                            OptionalLong.empty(),
                            0,
                            SERVER,
                            why)
                        .compose(
                            done ->
                                connection
                                    .preparedQuery(REQUEUE)
                                    .execute(Tuple.of(suspect, PgInstants.at(now))))
                        .compose(
                            done ->
                                AuditWriter.record(
                                    connection,
                                    now,
                                    SERVER,
                                    ServiceEntry.Action.TAKEN_BACK.word() + " playbook",
                                    "version " + suspect,
                                    why))
                        .map(true)
                    : Future.succeededFuture(false));
  }

  @Override
  public Future<Boolean> stopArms(long suspect, int tolerated, String last, Instant now) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(FAILING_ARMS)
                .execute(Tuple.of(suspect, tolerated))
                .compose(rows -> stopArms(connection, rows, suspect, last, now)));
  }

  private static Future<Boolean> stopArms(
      SqlConnection connection, RowSet<Row> arms, long suspect, String last, Instant now) {
    Future<Void> stopped = Future.succeededFuture();
    for (Row row : arms) {
      String why =
          "version %d of the playbook could not decide about %d candidates, the last because %s"
              .formatted(suspect, row.getInteger("candidates"), last);
      stopped = stopped.compose(done -> stopArm(connection, row, why, now));
    }
    return arms.size() == 0
        ? Future.succeededFuture(false)
        : stopped
            .compose(
                done ->
                    connection
                        .preparedQuery(REQUEUE)
                        .execute(Tuple.of(suspect, PgInstants.at(now))))
            .map(true);
  }

  /** The arm that all others are compared with ends with its experiment. */
  private static Future<Void> stopArm(SqlConnection connection, Row row, String why, Instant now) {
    UUID id = row.getUUID("id");
    String arm = row.getString("arm");
    boolean whole = ExperimentJson.read(row.getString("plan")).control().equals(arm);
    return connection
        .preparedQuery(whole ? STOP_EXPERIMENT : STOP_ARM)
        .execute(
            whole
                ? Tuple.of(id, why, PgInstants.at(now))
                : Tuple.of(id, arm, PgInstants.at(now), SERVER, why))
        .compose(
            done ->
                AuditWriter.record(
                    connection,
                    now,
                    SERVER,
                    whole ? "stop experiment" : "stop arm",
                    id.toString(),
                    whole ? why : arm + ": " + why));
  }

  private static Optional<Row> first(RowSet<Row> rows) {
    return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
  }
}
