package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;

/**
 * Statements of people, planned for their values by statistics: a search for a rare value and one
 * for a common one are best run differently. All others look rows up by key.
 */
final class PlannedByValues {

  private static final String SETTINGS =
      "set local plan_cache_mode = force_custom_plan; set local enable_seqscan = on;"
          + " set local enable_hashjoin = on";

  /** Asks in a transaction of its own. */
  static <T> Future<T> ask(Pool pool, Function<SqlConnection, Future<T>> asking) {
    return ask(pool, "", asking);
  }

  /**
   * The same with further settings of the transaction.
   *
   * @param more statements, each behind a semicolon
   */
  static <T> Future<T> ask(Pool pool, String more, Function<SqlConnection, Future<T>> asking) {
    return pool.withTransaction(
        connection ->
            connection.query(SETTINGS + more).execute().compose(set -> asking.apply(connection)));
  }

  private PlannedByValues() {}
}
