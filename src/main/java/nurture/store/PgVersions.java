package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.FileLine;
import nurture.playbook.version.NodeLine;
import nurture.playbook.version.Publication;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.ServiceOutcome;
import nurture.playbook.version.ServicePeriod;
import nurture.playbook.version.Version;
import nurture.playbook.version.Versions;
import org.jspecify.annotations.Nullable;

/** Versions in PostgreSQL, and what is in service. */
public final class PgVersions implements Versions {

  private static final String LIST = SqlFiles.named("list_versions");
  private static final String FILES = SqlFiles.named("version_files");
  private static final String FIRST = SqlFiles.named("first_version");
  private static final String NODES = SqlFiles.named("list_nodes");
  private static final String FIRST_FILES =
      "insert into playbook_file (version, path, hash)"
          + " select 1, * from unnest($1::text[], $2::bytea[])";

  private final Pool pool;

  public PgVersions(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<ServiceEntry> first(PlaybookFiles files, String author, Instant now) {
    return pool.withTransaction(
            connection ->
                ServiceRows.newest(connection)
                    .compose(
                        found ->
                            found.isPresent()
                                ? Future.succeededFuture(found)
                                : begin(connection, files, author, now)))
        .compose(
            found ->
                found.isPresent()
                    ? Future.succeededFuture(found)
                    // Another node began meanwhile; a look of its own sees what it did.
                    : inService())
        .map(
            found ->
                found.orElseThrow(
                    () ->
                        new IllegalStateException(
                            "there is a version 1 of the playbook and nothing in service;"
                                + " restore playbook_service from a backup")));
  }

  private static Future<Optional<ServiceEntry>> begin(
      SqlConnection connection, PlaybookFiles files, String author, Instant now) {
    return connection
        .preparedQuery(FIRST)
        .execute(Tuple.of(author, files.checksum(), PgInstants.at(now)))
        .compose(
            rows -> {
              if (ServiceRows.none(rows)) {
                return Future.succeededFuture(Optional.<ServiceEntry>empty());
              }
              List<byte[]> contents = new ArrayList<>();
              ColumnArrays columnArrays = new ColumnArrays(String.class, Buffer.class);
              for (String path : files.paths()) {
                byte[] content = files.content(path).orElseThrow();
                contents.add(content);
                columnArrays.row(path, Buffer.buffer(FileContents.hash(content)));
              }
              return FileContents.keep(connection, contents)
                  .compose(
                      kept -> connection.preparedQuery(FIRST_FILES).execute(columnArrays.tuple()))
                  .compose(
                      done ->
                          ServiceRows.follow(
                              connection,
                              0,
                              now,
                              ServiceEntry.Action.FIRST,
                              1,
                              OptionalLong.empty(),
                              0,
                              author,
                              "The folders of the first start"))
                  .compose(
                      row ->
                          AuditWriter.record(
                                  connection,
                                  now,
                                  author,
                                  "publish playbook",
                                  "version 1",
                                  "the folders of the first start, " + files.checksum())
                              .map(Optional.of(row)));
            });
  }

  @Override
  public Future<Optional<ServiceEntry>> inService() {
    return ServiceRows.newest(pool);
  }

  @Override
  public Future<List<ServiceEntry>> history(int most) {
    return ServiceRows.read(pool, most);
  }

  @Override
  public Future<List<Version>> list(int most) {
    return pool.withConnection(connection -> list(connection, null, most));
  }

  @Override
  public Future<Optional<Version>> version(long number) {
    return pool.withConnection(connection -> version(connection, number));
  }

  static Future<Optional<Version>> version(SqlConnection connection, long number) {
    return list(connection, number, 1).map(all -> all.stream().findFirst());
  }

  private static Future<List<Version>> list(
      SqlConnection connection, @Nullable Long number, int most) {
    return connection
        .preparedQuery(LIST)
        .execute(Tuple.of(number, most))
        .compose(
            rows ->
                ServiceRows.read(connection, Integer.MAX_VALUE)
                    .map(
                        service -> {
                          List<ServiceEntry> inOrder = new ArrayList<>(service);
                          Collections.reverse(inOrder);
                          Map<Long, List<ServicePeriod>> periods = ServicePeriod.of(inOrder);
                          List<Version> versions = new ArrayList<>();
                          rows.forEach(row -> versions.add(version(row, periods)));
                          return versions;
                        }));
  }

  private static Version version(Row row, Map<Long, List<ServicePeriod>> periods) {
    long number = row.getLong("number");
    return new Version(
        number,
        row.getString("author"),
        row.getString("comment"),
        row.getString("checksum"),
        DraftRows.number(row, "parent"),
        Objects.requireNonNull(PgInstants.of(row, "created_at")),
        periods.getOrDefault(number, List.of()));
  }

  @Override
  public Future<List<FileLine>> lines(long number) {
    return pool.preparedQuery(FILES)
        .execute(Tuple.of(number, null, false))
        .map(
            rows -> {
              List<FileLine> lines = new ArrayList<>();
              for (Row row : rows) {
                lines.add(
                    new FileLine(
                        row.getString("path"),
                        FileContents.bytes(row, "hash")
                            .map(HexFormat.of()::formatHex)
                            .orElseThrow(),
                        row.getInteger("size")));
              }
              return lines;
            });
  }

  @Override
  public Future<Optional<PlaybookFiles>> files(long number) {
    return pool.withConnection(
        connection ->
            exists(connection, number)
                .compose(
                    there ->
                        there
                            ? connection
                                .preparedQuery(FILES)
                                .execute(Tuple.of(number, null, true))
                                .map(rows -> Optional.of(DraftRebase.files(rows)))
                            : Future.succeededFuture(Optional.empty())));
  }

  @Override
  public Future<Optional<byte[]>> file(long number, String path) {
    return pool.preparedQuery(FILES)
        .execute(Tuple.of(number, path, true))
        .map(
            rows ->
                ServiceRows.none(rows)
                    ? Optional.empty()
                    : FileContents.bytes(rows.iterator().next(), "content"));
  }

  @Override
  public Future<Optional<byte[]>> content(String hash) {
    return pool.preparedQuery(
            "select content from playbook_content where hash = $1"
                + " and exists (select from playbook_file where playbook_file.hash = $1)")
        .execute(Tuple.of(Buffer.buffer(HexFormat.of().parseHex(hash))))
        .map(
            rows ->
                ServiceRows.none(rows)
                    ? Optional.empty()
                    : FileContents.bytes(rows.iterator().next(), "content"));
  }

  @Override
  public Future<List<NodeLine>> nodes() {
    return pool.preparedQuery(NODES)
        .execute()
        .map(
            rows -> {
              List<NodeLine> nodes = new ArrayList<>();
              for (Row row : rows) {
                nodes.add(
                    new NodeLine(
                        row.getString("name"),
                        row.getLong("version"),
                        DraftRows.number(row, "canary"),
                        row.getLong("seq"),
                        row.getString("trouble"),
                        Objects.requireNonNull(PgInstants.of(row, "seen_at"))));
              }
              return nodes;
            });
  }

  @Override
  public Future<Publication> publish(Release release) {
    return WriteConflict.or(
        pool.withTransaction(connection -> PublishStep.run(connection, release)),
        () -> inService().map(now -> new Publication.Overtaken(now.orElseThrow())));
  }

  @Override
  public Future<ServiceOutcome> serve(Step step) {
    return WriteConflict.or(
        pool.withTransaction(
            connection ->
                ServiceRows.newest(connection)
                    .compose(now -> serve(connection, step, now.orElseThrow()))),
        () -> inService().map(now -> new ServiceOutcome.Overtaken(now.orElseThrow())));
  }

  private static Future<ServiceOutcome> serve(
      SqlConnection connection, Step step, ServiceEntry now) {
    if (step.seen().isPresent() && step.seen().getAsLong() != now.seq()) {
      return Future.succeededFuture(new ServiceOutcome.Overtaken(now));
    }
    boolean back = step.action() == ServiceEntry.Action.ROLL_BACK;
    boolean share = step.action() == ServiceEntry.Action.SHARE;
    if (back
        ? now.version() == step.version() && now.canary().isEmpty()
        : now.canary().isEmpty() || (share && now.percent() == step.percent())) {
      return Future.succeededFuture(new ServiceOutcome.Nothing(now));
    }
    long version =
        switch (step.action()) {
          case PROMOTE -> now.canary().orElseThrow();
          case WITHDRAW, SHARE -> now.version();
          default -> step.version();
        };
    return exists(connection, version)
        .compose(
            there ->
                there
                    ? follow(connection, step, now, version)
                    : Future.succeededFuture(new ServiceOutcome.Unknown()));
  }

  private static Future<ServiceOutcome> follow(
      SqlConnection connection, Step step, ServiceEntry before, long version) {
    boolean share = step.action() == ServiceEntry.Action.SHARE;
    OptionalLong canary = share ? before.canary() : OptionalLong.empty();
    return ServiceRows.follow(
            connection,
            before.seq(),
            step.now(),
            step.action(),
            version,
            canary,
            share ? step.percent() : 0,
            step.who(),
            step.comment())
        .compose(
            row ->
                AuditWriter.record(
                        connection,
                        step.now(),
                        step.who(),
                        step.action().word() + " playbook",
                        "version " + canary.orElse(version),
                        PublishStep.shown(before)
                            + " before; "
                            + (share ? step.percent() + "% now; " : "")
                            + step.comment())
                    .map(new ServiceOutcome.Done(row)));
  }

  static Future<Boolean> exists(SqlClient connection, long number) {
    return connection
        .preparedQuery("select 1 from playbook_version where number = $1")
        .execute(Tuple.of(number))
        .map(rows -> !ServiceRows.none(rows));
  }
}
