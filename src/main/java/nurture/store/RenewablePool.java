package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PrepareOptions;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A pool that drops its connections when one of them says that it cannot write. After a failover a
 * connection to the former primary stays open and read-only; a new one leads to the new primary.
 * Safe for concurrent use.
 */
final class RenewablePool implements Pool {

  private static final Logger log = LoggerFactory.getLogger(RenewablePool.class);

  /** Statements under way end first. */
  private static final long GRACE_MILLIS = 5_000;

  private static final long APART_NANOS = 1_000_000_000;

  private final Vertx vertx;
  private final Supplier<Pool> pools;
  private volatile Pool pool;
  private long renewed;

  /**
   * @param pools makes one that connects when first used
   */
  RenewablePool(Vertx vertx, Supplier<Pool> pools) {
    this.vertx = vertx;
    this.pools = pools;
    this.pool = pools.get();
    this.renewed = System.nanoTime() - APART_NANOS;
  }

  @Override
  public Future<SqlConnection> getConnection() {
    return pool.getConnection();
  }

  @Override
  public <T> Future<T> withTransaction(Function<SqlConnection, Future<T>> work) {
    return heeding(pool.withTransaction(work));
  }

  @Override
  public <T> Future<T> withConnection(Function<SqlConnection, Future<T>> work) {
    return heeding(pool.withConnection(work));
  }

  @Override
  public Query<RowSet<Row>> query(String sql) {
    return new HeededQuery<>(pool.query(sql), this::heed);
  }

  @Override
  public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
    return new HeededPreparedQuery<>(pool.preparedQuery(sql), this::heed);
  }

  @Override
  public PreparedQuery<RowSet<Row>> preparedQuery(String sql, PrepareOptions options) {
    return new HeededPreparedQuery<>(pool.preparedQuery(sql, options), this::heed);
  }

  @Override
  public int size() {
    return pool.size();
  }

  @Override
  public Future<Void> close() {
    return pool.close();
  }

  private <T> Future<T> heeding(Future<T> done) {
    return done.onFailure(this::heed);
  }

  private void heed(Throwable failure) {
    if (ConnectionErrors.isReadOnly(failure)) {
      renew();
    }
  }

  private synchronized void renew() {
    if (System.nanoTime() - renewed < APART_NANOS) {
      return;
    }
    renewed = System.nanoTime();
    Pool former = pool;
    pool = pools.get();
    log.warn(
        "the database is read-only on a connection; all are opened anew. If this repeats, the"
            + " address of the settings leads to a standby");
    long unused =
        vertx.setTimer(
            GRACE_MILLIS,
            id ->
                former
                    .close()
                    .onFailure(
                        e -> log.warn("connections to a standby stay open: {}", e.toString())));
  }
}
