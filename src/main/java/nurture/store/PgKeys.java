package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nurture.access.Caller;
import nurture.access.Permission;

/**
 * Bearer keys of the API; only their hashes are kept. Keys are long and random, so a plain hash is
 * enough.
 */
public final class PgKeys {

  private final Pool pool;

  public PgKeys(Pool pool) {
    this.pool = pool;
  }

  /** Makes a key known that may do the usual; one that is known already stays as it is. */
  public Future<Void> add(String key, String name, Instant now) {
    return pool.preparedQuery(
            "insert into api_key (hash, name, created_at, permissions) values ($1, $2, $3, $4)"
                + " on conflict do nothing")
        .execute(
            Tuple.of(
                Buffer.buffer(hash(key)), name, Times.at(now), Permission.words(Permission.USUAL)))
        .mapEmpty();
  }

  /** Makes a key known that may do everything, one that is known already included. */
  public Future<Void> addMaster(String key, String name, Instant now) {
    return pool.preparedQuery(
            "insert into api_key (hash, name, created_at, permissions) values ($1, $2, $3, $4)"
                + " on conflict (hash) do update set permissions = excluded.permissions")
        .execute(
            Tuple.of(
                Buffer.buffer(hash(key)),
                name,
                Times.at(now),
                Permission.words(Set.of(Permission.values()))))
        .mapEmpty();
  }

  /** Whose key it is; empty for one nobody knows. */
  public Future<Optional<Caller>> caller(String key) {
    return pool.preparedQuery("select name, permissions from api_key where hash = $1")
        .execute(Tuple.of(Buffer.buffer(hash(key))))
        .map(
            rows -> {
              RowIterator<Row> found = rows.iterator();
              return found.hasNext() ? Optional.of(caller(found.next())) : Optional.empty();
            });
  }

  private static Caller caller(Row row) {
    return new Caller(row.getString("name"), Permission.of(row.getString("permissions")));
  }

  private static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
