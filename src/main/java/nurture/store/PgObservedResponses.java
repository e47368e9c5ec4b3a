package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import nurture.candidate.Purpose;
import nurture.event.Stage;
import nurture.simulation.timelapse.ObservedResponses;

/** What messages led to so far, for a time-lapse whose people respond as people did. */
public final class PgObservedResponses {

  private static final String OBSERVED = SqlFiles.named("observed_responses");

  private final Pool pool;

  public PgObservedResponses(Pool pool) {
    this.pool = pool;
  }

  /** What came of all messages that are on record, by template and stage; reads all of them. */
  public Future<List<ObservedResponses>> observed() {
    return pool.withTransaction(
            connection ->
                // All of both tables is read, where other statements look up a few rows by key.
                connection
                    .query("set local enable_hashjoin = on")
                    .execute()
                    .compose(set -> connection.preparedQuery(OBSERVED).execute()))
        .map(
            rows -> {
              List<ObservedResponses> all = new ArrayList<>(rows.size());
              rows.forEach(row -> all.add(observed(row)));
              return all;
            });
  }

  private static ObservedResponses observed(Row row) {
    return new ObservedResponses(
        row.getString("template"),
        Purpose.valueOf(row.getString("purpose")),
        Stage.valueOf(row.getString("stage")),
        row.getLong("sent"),
        row.getLong("opened"),
        row.getLong("clicked"),
        row.getLong("replied"),
        row.getLong("positive"),
        row.getLong("neutral"),
        row.getLong("not_now"),
        row.getLong("out_of_office"),
        row.getLong("unsubscribed"),
        row.getLong("complained"),
        row.getLong("bounced_hard"),
        row.getLong("bounced_soft"));
  }
}
