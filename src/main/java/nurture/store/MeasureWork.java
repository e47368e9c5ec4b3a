package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Measures candidates of whom something changed: what came of each message, and how long they were
 * in each stage. One node measures at a time; the others do nothing meanwhile. Safe for concurrent
 * use.
 */
public final class MeasureWork {

  private static final String TAKE = SqlFiles.named("take_measured");
  private static final String STAYS = SqlFiles.named("measure_stays");
  private static final String TOUCHES = SqlFiles.named("measure_touches");
  private static final int STEP = 500;

  private final Pool pool;

  public MeasureWork(Pool pool) {
    this.pool = pool;
  }

  /**
   * Measures all who wait, a transaction for each {@value #STEP}.
   *
   * @return how many times a candidate was named
   */
  public Future<Long> run() {
    return pool.withTransaction(MeasureWork::step)
        .compose(
            taken ->
                taken < STEP ? Future.succeededFuture(taken) : run().map(more -> more + taken));
  }

  private static Future<Long> step(SqlConnection connection) {
    return connection
        .preparedQuery(TAKE)
        .execute(Tuple.of(STEP))
        .compose(rows -> measured(connection, rows));
  }

  private static Future<Long> measured(SqlConnection connection, RowSet<Row> rows) {
    long taken = 0;
    List<UUID> records = new ArrayList<>(rows.size());
    List<UUID> people = new ArrayList<>(rows.size());
    for (Row row : rows) {
      taken = row.getLong("taken");
      if (row.getUUID("id") != null) {
        records.add(row.getUUID("id"));
        people.add(row.getUUID("person"));
      }
    }
    if (records.isEmpty()) {
      return Future.succeededFuture(taken);
    }
    UUID[] ids = records.toArray(UUID[]::new);
    return connection
        .preparedQuery(STAYS)
        .execute(Tuple.tuple().addArrayOfUUID(ids))
        .compose(
            stays ->
                connection
                    .preparedQuery(TOUCHES)
                    .execute(
                        Tuple.tuple()
                            .addArrayOfUUID(ids)
                            .addArrayOfUUID(people.toArray(UUID[]::new))))
        .map(taken);
  }
}
