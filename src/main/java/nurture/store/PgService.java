package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.service.Canary;
import nurture.playbook.service.InService;
import nurture.playbook.service.Node;
import nurture.playbook.service.ServiceLog;

/** What is in service, for all nodes to follow. Safe for concurrent use. */
public final class PgService implements ServiceLog {

  /** What nodes are told of something newer by. */
  public static final String NOTICE = "nurture_playbook";

  private static final String NEWEST = Sql.named("service_newest");
  private static final String BEFORE = Sql.named("service_before");
  private static final String FILES = Sql.named("version_files");
  private static final String KEEP = Sql.named("keep_compiled");
  private static final String FORGET = Sql.named("forget_compiled");
  private static final String REPORT = Sql.named("report_node");
  private static final String NODES = Sql.named("list_nodes");
  private static final String SUSPECT = Sql.named("suspect_version");
  private static final String SUSPICIONS = Sql.named("count_suspicions");
  private static final String APPEND = Sql.named("append_service");
  private static final String VICTIMS = Sql.named("retry_victims");

  private static final String WRITE = Sql.named("write_version_files");

  private static final int COMPILED_KEPT = 20;

  private final Pool pool;

  public PgService(Pool pool) {
    this.pool = pool;
  }

  /**
   * Makes the first version and puts it in service, unless there is one already.
   *
   * @return whether it was made
   */
  public Future<Boolean> first(PlaybookFiles files, String comment, Instant now) {
    InService row = new InService(1, now, "first", 1, Optional.empty(), "server", comment);
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(
                    "insert into playbook_version (number, author, comment, checksum, created_at)"
                        + " values (1, 'server', $1, $2, $3) on conflict do nothing")
                .execute(Tuple.of(comment, files.checksum(), Times.at(now)))
                .compose(
                    made ->
                        made.rowCount() == 0
                            ? Future.succeededFuture(false)
                            : write(connection, 1, files)
                                .compose(done -> append(connection, 0, row))));
  }

  private static Future<Void> write(SqlConnection connection, long version, PlaybookFiles files) {
    Columns columns = new Columns(String.class, Buffer.class, Buffer.class);
    files
        .paths()
        .forEach(
            path -> {
              byte[] content = files.content(path).orElseThrow();
              columns.row(path, Buffer.buffer(sha256(content)), Buffer.buffer(content));
            });
    return connection.preparedQuery(WRITE).execute(columns.tuple(version)).mapEmpty();
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public Future<Optional<InService>> newest() {
    return pool.preparedQuery(NEWEST).execute().map(rows -> first(rows).map(PgService::inService));
  }

  @Override
  public Future<Optional<Long>> before(InService row) {
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
        .execute(Tuple.of(checksum, engine, Buffer.buffer(compiled), Times.at(now)))
        .compose(done -> pool.preparedQuery(FORGET).execute(Tuple.of(COMPILED_KEPT)))
        .mapEmpty();
  }

  @Override
  public Future<Void> report(Node node) {
    return pool.preparedQuery(REPORT)
        .execute(
            Tuple.of(
                node.id(),
                node.name(),
                node.version(),
                node.canary().isPresent() ? node.canary().getAsLong() : null,
                node.seq(),
                node.trouble(),
                Times.at(node.seenAt())))
        .mapEmpty();
  }

  @Override
  public Future<List<Node>> nodes(Instant since) {
    return pool.preparedQuery(NODES)
        .execute(Tuple.of(Times.at(since)))
        .map(
            rows -> {
              List<Node> nodes = new ArrayList<>();
              rows.forEach(row -> nodes.add(node(row)));
              return nodes;
            });
  }

  @Override
  public Future<Integer> suspect(long version, UUID candidate, String reason, Instant now) {
    return pool.preparedQuery(SUSPECT)
        .execute(Tuple.of(version, candidate, Times.at(now), reason))
        .compose(done -> pool.preparedQuery(SUSPICIONS).execute(Tuple.of(version)))
        .map(rows -> rows.iterator().next().getInteger("candidates"));
  }

  @Override
  public Future<Boolean> takeBack(
      InService row, long suspect, long instead, String why, Instant now) {
    return pool.withTransaction(
        connection ->
            append(
                    connection,
                    row.seq(),
                    new InService(
                        row.seq() + 1, now, "taken-back", instead, Optional.empty(), "server", why))
                .compose(
                    done ->
                        done
                            ? connection
                                .preparedQuery(VICTIMS)
                                .execute(Tuple.of(suspect, Times.at(now)))
                                .compose(
                                    retried ->
                                        Audit.record(
                                            connection,
                                            now,
                                            "server",
                                            "take back playbook",
                                            "version " + suspect,
                                            why))
                                .map(true)
                            : Future.succeededFuture(false)));
  }

  /**
   * Puts something in service and tells the nodes, in the transaction given.
   *
   * @param seen seq of the newest row the caller knows; 0 for none
   * @return false if there is a newer one
   */
  static Future<Boolean> append(SqlConnection connection, long seen, InService row) {
    return connection
        .preparedQuery(APPEND)
        .execute(
            Tuple.of(
                seen,
                Times.at(row.at()),
                row.action(),
                row.version(),
                row.canary().map(Canary::version).orElse(null),
                row.canary().map(Canary::percent).orElse(0),
                row.actor(),
                row.comment()))
        .compose(
            done ->
                done.rowCount() == 0
                    ? Future.succeededFuture(false)
                    : connection
                        .preparedQuery("select pg_notify('" + NOTICE + "', '')")
                        .execute()
                        .map(true));
  }

  static InService inService(Row row) {
    Long canary = row.getLong("canary");
    return new InService(
        row.getLong("seq"),
        row.getOffsetDateTime("at").toInstant(),
        row.getString("action"),
        row.getLong("version"),
        canary == null
            ? Optional.empty()
            : Optional.of(new Canary(canary, row.getInteger("canary_percent"))),
        row.getString("actor"),
        row.getString("comment"));
  }

  private static Node node(Row row) {
    Long canary = row.getLong("canary");
    return new Node(
        row.getUUID("id"),
        row.getString("name"),
        row.getLong("version"),
        canary == null ? OptionalLong.empty() : OptionalLong.of(canary),
        row.getLong("seq"),
        row.getString("trouble"),
        row.getOffsetDateTime("seen_at").toInstant());
  }

  private static Optional<Row> first(RowSet<Row> rows) {
    return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
  }
}
