package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.digest.Sha256;
import nurture.imports.ColumnMapping;
import nurture.imports.ImportJob;
import nurture.imports.ImportJobs;
import nurture.imports.ImportKind;
import nurture.imports.ImportOptions;
import nurture.imports.ImportState;
import nurture.imports.LineOutcome;

/** {@link ImportJobs} in PostgreSQL. Safe for concurrent use. */
public final class PgImportJobs implements ImportJobs {

  private static final String INSERT = SqlFiles.named("insert_import");
  private static final String CONFIRM = SqlFiles.named("confirm_import");
  private static final String START = SqlFiles.named("start_import");
  private static final String CANCEL = SqlFiles.named("cancel_import");
  private static final String LIST = SqlFiles.named("list_imports");
  private static final String PART = SqlFiles.named("import_outcomes");
  private static final String REFUSED = SqlFiles.named("import_refused");
  private static final String FIND = "select * from import_job where id = $1";
  private static final String CHUNK =
      "insert into import_chunk (import_id, number, data) values ($1, $2, $3)";
  private static final String REMEMBERED = "select mapping from import_mapping where headers = $1";
  private static final String REMEMBER =
      "insert into import_mapping values ($1, $2, $3) on conflict (headers) do update set mapping ="
          + " $2, at = $3";
  private static final String DROP_PARTS = "delete from import_part where import_id = $1";
  static final String DROP_TRIAL = "delete from import_trial where import_id = $1";
  static final String DROP_FILE = "delete from import_chunk where import_id = $1";
  private static final int CHUNK_BYTES = 1 << 20;

  private final Pool pool;
  private final WorkerExecutor workers;

  /**
   * @param workers where files are read
   */
  public PgImportJobs(Pool pool, WorkerExecutor workers) {
    this.pool = pool;
    this.workers = workers;
  }

  @Override
  public Future<ImportJob> create(Sent sent, Instant now) {
    UUID id = UUID.randomUUID();
    return workers
        .executeBlocking(() -> checksum(sent), false)
        .compose(
            checksum ->
                pool.withTransaction(
                    connection ->
                        mapping(connection, sent)
                            .compose(
                                mapping -> insert(connection, id, sent, checksum, mapping, now))
                            .compose(
                                row ->
                                    chunks(connection, id, sent).map(kept -> ImportRows.job(row)))
                            .compose(
                                job ->
                                    AuditWriter.record(
                                            connection,
                                            now,
                                            sent.by(),
                                            "upload import",
                                            id.toString(),
                                            job.rows() + " rows, " + job.format().words())
                                        .map(job))));
  }

  private static Future<ColumnMapping> mapping(SqlConnection connection, Sent sent) {
    ColumnMapping suggested = sent.table().suggested();
    return connection
        .preparedQuery(REMEMBERED)
        .execute(Tuple.of(headers(sent.table().headers())))
        .map(
            rows -> {
              for (Row row : rows) {
                return ColumnMapping.of(List.of(row.getArrayOfStrings("mapping")))
                    .filter(mapping -> mapping.fields().size() == suggested.fields().size())
                    .orElse(suggested);
              }
              return suggested;
            });
  }

  private static Future<Row> insert(
      SqlConnection connection,
      UUID id,
      Sent sent,
      String checksum,
      ColumnMapping mapping,
      Instant now) {
    return connection
        .preparedQuery(INSERT)
        .execute(ImportRows.tuple(id, sent, checksum, mapping, now))
        .map(rows -> rows.iterator().next());
  }

  private Future<Void> chunks(SqlConnection connection, UUID id, Sent sent) {
    return workers
        .executeBlocking(() -> Files.newInputStream(sent.file()), false)
        .compose(
            in ->
                chunk(connection, id, in, 0)
                    .eventually(
                        () ->
                            workers.executeBlocking(
                                () -> {
                                  in.close();
                                  return null;
                                },
                                false)));
  }

  private Future<Void> chunk(SqlConnection connection, UUID id, InputStream in, int number) {
    return workers
        .executeBlocking(() -> in.readNBytes(CHUNK_BYTES), false)
        .compose(
            bytes ->
                bytes.length == 0
                    ? Future.succeededFuture()
                    : connection
                        .preparedQuery(CHUNK)
                        .execute(Tuple.of(id, number, Buffer.buffer(bytes)))
                        .compose(kept -> chunk(connection, id, in, number + 1)));
  }

  @Override
  public Future<Optional<ImportJob>> find(UUID id) {
    return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(ImportRows::first);
  }

  @Override
  public Future<List<ImportJob>> list(int most) {
    return pool.preparedQuery(LIST)
        .execute(Tuple.of(most))
        .map(
            rows -> {
              List<ImportJob> jobs = new ArrayList<>();
              rows.forEach(row -> jobs.add(ImportRows.job(row)));
              return List.copyOf(jobs);
            });
  }

  @Override
  public Future<Optional<ImportJob>> confirm(
      UUID id, ColumnMapping mapping, ImportOptions options, String by, Instant now) {
    return changed(
        CONFIRM,
        Tuple.of(
            id,
            mapping.words().toArray(String[]::new),
            options.kind().word(),
            options.merge().words().toArray(String[]::new),
            options.source(),
            options.collectedAt().map(PgInstants::at).orElse(null),
            options.spread().toSeconds(),
            options.cause().name()),
        "confirm import",
        by,
        now,
        (connection, job) ->
            connection
                .preparedQuery(DROP_PARTS)
                .execute(Tuple.of(id))
                .compose(
                    gone ->
                        job.header()
                            ? connection
                                .preparedQuery(REMEMBER)
                                .execute(
                                    Tuple.of(
                                        headers(job.headers()),
                                        mapping.words().toArray(String[]::new),
                                        PgInstants.at(now)))
                                .<Void>mapEmpty()
                            : Future.<Void>succeededFuture()));
  }

  @Override
  public Future<Optional<ImportJob>> start(UUID id, boolean dry, String by, Instant now) {
    ImportState next = dry ? ImportState.CHECKING : ImportState.RUNNING;
    return changed(
        START,
        Tuple.of(id, next.word(), PgInstants.at(now)),
        dry ? "dry run of import" : "start import",
        by,
        now,
        (connection, job) ->
            connection
                .preparedQuery(DROP_PARTS)
                .execute(Tuple.of(id))
                .compose(gone -> connection.preparedQuery(DROP_TRIAL).execute(Tuple.of(id)))
                .mapEmpty());
  }

  @Override
  public Future<Optional<ImportJob>> cancel(UUID id, String by, Instant now) {
    return changed(
        CANCEL,
        Tuple.of(id, PgInstants.at(now)),
        "cancel import",
        by,
        now,
        (connection, job) ->
            connection
                .preparedQuery(DROP_FILE)
                .execute(Tuple.of(id))
                .compose(gone -> connection.preparedQuery(DROP_TRIAL).execute(Tuple.of(id)))
                .mapEmpty());
  }

  private interface Then {
    Future<Void> also(SqlConnection connection, ImportJob job);
  }

  private Future<Optional<ImportJob>> changed(
      String sql, Tuple values, String action, String by, Instant now, Then then) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(sql)
                .execute(values)
                .map(ImportRows::first)
                .compose(
                    job ->
                        job.isEmpty()
                            ? Future.succeededFuture(job)
                            : then.also(connection, job.get())
                                .compose(
                                    done ->
                                        AuditWriter.record(
                                            connection,
                                            now,
                                            by,
                                            action,
                                            job.get().id().toString(),
                                            detail(job.get())))
                                .map(job)));
  }

  private static String detail(ImportJob job) {
    return job.rows()
        + (job.options().kind() == ImportKind.PEOPLE ? " people; known fields: " : " addresses; ")
        + String.join(", ", job.options().merge().words());
  }

  @Override
  public Future<Part> outcomes(UUID id, long from) {
    return pool.preparedQuery(PART)
        .execute(Tuple.of(id, from))
        .map(
            rows -> {
              for (Row row : rows) {
                List<LineOutcome> outcomes = ImportRows.outcomes(row);
                return new Part(outcomes, row.getLong("first_row") + outcomes.size());
              }
              return new Part(List.of(), -1);
            });
  }

  @Override
  public Future<List<LineOutcome>> refused(UUID id, int most) {
    return refused(pool, id, most);
  }

  static Future<List<LineOutcome>> refused(SqlClient client, UUID id, int most) {
    return client
        .preparedQuery(REFUSED)
        .execute(Tuple.of(id, most))
        .map(
            rows -> {
              List<LineOutcome> refused = new ArrayList<>();
              rows.forEach(
                  row ->
                      refused.add(
                          new LineOutcome(
                              row.getLong("line"),
                              LineOutcome.Kind.REFUSED,
                              row.getString("header"),
                              row.getString("value"),
                              row.getString("reason"))));
              return List.copyOf(refused);
            });
  }

  /** What a header is remembered by. */
  private static Buffer headers(List<String> headers) {
    Sha256 digest = new Sha256();
    headers.forEach(header -> digest.and(header).and("\0"));
    return Buffer.buffer(digest.bytes());
  }

  private static String checksum(Sent sent) throws IOException {
    try (InputStream in = Files.newInputStream(sent.file())) {
      return HexFormat.of().formatHex(new Sha256().and(in).bytes());
    }
  }
}
