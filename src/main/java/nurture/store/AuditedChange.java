package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/** A statement that goes on record in the same transaction, if it changed anything. */
final class AuditedChange {

  /** Puts a change on record. */
  @FunctionalInterface
  interface Recording {
    Future<Void> on(SqlConnection connection);
  }

  /**
   * @return false if it changed nothing
   */
  static Future<Boolean> made(Pool pool, String sql, Tuple values, Recording recording) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(sql)
                .execute(values)
                .compose(
                    rows ->
                        rows.size() == 0
                            ? Future.succeededFuture(false)
                            : recording.on(connection).map(true)));
  }

  private AuditedChange() {}
}
