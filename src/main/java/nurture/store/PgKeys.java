package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * Bearer keys of the API; only their hashes are kept. Keys are long and random, so a plain hash is
 * enough.
 */
public final class PgKeys {

  private final Pool pool;

  public PgKeys(Pool pool) {
    this.pool = pool;
  }

  /** Makes a key known; one that is known already stays as it is. */
  public Future<Void> add(String key, String name, Instant now) {
    return pool.preparedQuery(
            "insert into api_key (hash, name, created_at) values ($1, $2, $3) on conflict do nothing")
        .execute(Tuple.of(Buffer.buffer(hash(key)), name, Times.at(now)))
        .mapEmpty();
  }

  public Future<Boolean> known(String key) {
    return pool.preparedQuery("select 1 from api_key where hash = $1")
        .execute(Tuple.of(Buffer.buffer(hash(key))))
        .map(rows -> rows.size() == 1);
  }

  private static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
