package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;

/**
 * What the database counts as it is written, by hours, stages and measures: triggers append
 * differences, which are folded here. Several nodes may fold at once, and none waits for another.
 * Safe for concurrent use.
 */
public final class PgKeptCounts {

  private static final String HOURS = SqlFiles.named("fold_hours");
  private static final String STAGES = SqlFiles.named("fold_stages");
  private static final String MEASURES = SqlFiles.named("fold_measures");
  private static final String STAYS = SqlFiles.named("fold_stays");
  private static final int STEP = 5_000;

  private final Pool pool;

  public PgKeptCounts(Pool pool) {
    this.pool = pool;
  }

  /**
   * Folds all that was appended, a step at a time; the sums stay. Fails when the database is away.
   */
  public Future<Void> fold() {
    return all(HOURS)
        .compose(hours -> all(STAGES))
        .compose(stages -> all(MEASURES))
        .compose(measures -> all(STAYS));
  }

  private Future<Void> all(String sql) {
    return pool.preparedQuery(sql)
        .execute(Tuple.of(STEP))
        .compose(
            rows ->
                rows.iterator().next().getLong("rows") < STEP
                    ? Future.succeededFuture()
                    : all(sql));
  }
}
