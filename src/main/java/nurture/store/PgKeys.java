package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nurture.access.Caller;
import nurture.access.KeyRing;
import nurture.access.Permission;
import nurture.access.RecordedName;

/**
 * Bearer keys of the API; only their hashes are kept. Keys are long and random, so a plain hash is
 * enough.
 */
public final class PgKeys implements KeyRing {

  /** Keys of one name would be one person on record, so they are made one after the other. */
  private static final String ONE_AT_A_TIME =
      "select pg_advisory_xact_lock(hashtext('nurture.api_key'))";

  private static final String ID = "encode(substring(hash for 6), 'hex')";
  private static final String OWNER =
      "(select m.name || ' <' || m.email || '>' from member m where m.id = api_key.owner) as owned_by";
  private static final String LINE = ID + " as id, name, permissions, created_at, " + OWNER;
  private static final String LIST =
      "select " + LINE + " from api_key order by lower(name), created_at";
  private static final String MAKE =
      "insert into api_key (hash, name, created_at, permissions, owner)"
          + " select $1, $2, $3, $4, (select id from member where email = $5)"
          + " where not exists (select from api_key where lower(name) = lower($2))"
          + " returning "
          + LINE;
  private static final String FIND = "select " + LINE + " from api_key where " + ID + " = $1";
  private static final String PERMIT =
      "update api_key set permissions = $2 where " + ID + " = $1 returning " + LINE;
  private static final String REVOKE = "delete from api_key where " + ID + " = $1";

  private static final String SUPERSEDE =
      "delete from api_key where name = $1 and hash <> $2 returning " + LINE;
  private static final String MASTER =
      "insert into api_key (hash, name, created_at, permissions) values ($1, $2, $3, $4)"
          + " on conflict (hash) do update"
          + " set name = excluded.name, permissions = excluded.permissions";

  private static final int RANDOM = 32;

  private final SecureRandom random = new SecureRandom();
  private final Pool pool;

  public PgKeys(Pool pool) {
    this.pool = pool;
  }

  /**
   * Makes the key of the settings known, which may do everything. One that stood there before opens
   * nothing any more; that is on record.
   */
  public Future<Void> bootstrap(String key, Instant now) {
    Buffer hash = Buffer.buffer(hash(key));
    return alone(
        connection ->
            connection
                .preparedQuery(SUPERSEDE)
                .execute(Tuple.of(BOOTSTRAP, hash))
                .compose(gone -> superseded(connection, gone, now))
                .compose(
                    done ->
                        connection
                            .preparedQuery(MASTER)
                            .execute(
                                Tuple.of(
                                    hash,
                                    BOOTSTRAP,
                                    PgInstants.at(now),
                                    Permission.words(Permission.OF_KEYS))))
                .mapEmpty());
  }

  /** In a transaction of its own, while nobody else makes a key. */
  private <T> Future<T> alone(Function<SqlConnection, Future<T>> making) {
    return pool.withTransaction(
        connection ->
            connection.query(ONE_AT_A_TIME).execute().compose(locked -> making.apply(connection)));
  }

  private static Future<Void> superseded(SqlConnection connection, RowSet<Row> gone, Instant now) {
    Future<Void> recorded = Future.succeededFuture();
    for (Row row : gone) {
      recorded =
          recorded.compose(
              done ->
                  AuditWriter.record(
                      connection,
                      now,
                      "server",
                      "revoke key",
                      target(line(row)),
                      "api.key is another one now"));
    }
    return recorded;
  }

  /** Whose key it is; empty for one nobody knows. */
  public Future<Optional<Caller>> caller(String key) {
    return pool.preparedQuery(
            "select name, permissions, " + OWNER + " from api_key where hash = $1")
        .execute(Tuple.of(Buffer.buffer(hash(key))))
        .map(
            rows -> {
              RowIterator<Row> found = rows.iterator();
              return found.hasNext() ? Optional.of(caller(found.next())) : Optional.empty();
            });
  }

  @Override
  public Future<List<Line>> list() {
    return pool.preparedQuery(LIST)
        .execute()
        .map(
            rows -> {
              List<Line> lines = new ArrayList<>();
              rows.forEach(row -> lines.add(line(row)));
              return List.copyOf(lines);
            });
  }

  @Override
  public Future<Optional<Made>> make(
      String name, Set<Permission> permissions, String by, Instant now) {
    byte[] bytes = new byte[RANDOM];
    random.nextBytes(bytes);
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String words = Permission.words(permissions);
    return alone(
        connection ->
            connection
                .preparedQuery(MAKE)
                .execute(
                    Tuple.of(
                        Buffer.buffer(hash(key)),
                        name,
                        PgInstants.at(now),
                        words,
                        RecordedName.of(by).email()))
                .map(PgKeys::first)
                .compose(
                    made ->
                        made.isEmpty()
                            ? Future.succeededFuture(Optional.empty())
                            : AuditWriter.record(
                                    connection, now, by, "make key", target(made.get()), words)
                                .map(done -> Optional.of(new Made(made.get(), key)))));
  }

  @Override
  public Future<Optional<Line>> permit(
      String id, Set<Permission> permissions, String by, Instant now) {
    String words = Permission.words(permissions);
    return pool.withTransaction(
        connection ->
            locked(connection, id)
                .compose(
                    before ->
                        before.isEmpty()
                            ? Future.succeededFuture(Optional.empty())
                            : connection
                                .preparedQuery(PERMIT)
                                .execute(Tuple.of(id, words))
                                .map(PgKeys::first)
                                .compose(
                                    after ->
                                        AuditWriter.record(
                                                connection,
                                                now,
                                                by,
                                                "permit key",
                                                target(before.get()),
                                                "",
                                                Permission.words(before.get().permissions()),
                                                words)
                                            .map(after))));
  }

  @Override
  public Future<Boolean> revoke(String id, String by, Instant now) {
    return pool.withTransaction(
        connection ->
            locked(connection, id)
                .compose(
                    found ->
                        found.isEmpty()
                            ? Future.succeededFuture(false)
                            : connection
                                .preparedQuery(REVOKE)
                                .execute(Tuple.of(id))
                                .compose(
                                    gone ->
                                        AuditWriter.record(
                                            connection,
                                            now,
                                            by,
                                            "revoke key",
                                            target(found.get()),
                                            ""))
                                .map(true)));
  }

  private static Future<Optional<Line>> locked(SqlConnection connection, String id) {
    return connection.preparedQuery(FIND + " for update").execute(Tuple.of(id)).map(PgKeys::first);
  }

  private static String target(Line line) {
    return line.name() + " (" + line.id() + ")";
  }

  private static Optional<Line> first(RowSet<Row> rows) {
    RowIterator<Row> found = rows.iterator();
    return found.hasNext() ? Optional.of(line(found.next())) : Optional.empty();
  }

  private static Line line(Row row) {
    return new Line(
        row.getString("id"),
        row.getString("name"),
        Permission.of(row.getString("permissions")),
        row.getOffsetDateTime("created_at").toInstant(),
        owner(row));
  }

  private static Optional<String> owner(Row row) {
    return Optional.ofNullable(row.getString("owned_by"));
  }

  private static Caller caller(Row row) {
    String key = row.getString("name");
    return new Caller(
        owner(row).map(member -> RecordedName.byKey(member, key)).orElse(key),
        Permission.of(row.getString("permissions")));
  }

  private static byte[] hash(String key) {
    return FileContents.hash(key.getBytes(StandardCharsets.UTF_8));
  }
}
