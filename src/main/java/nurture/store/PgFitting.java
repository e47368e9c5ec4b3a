package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nurture.candidate.Purpose;
import nurture.event.Stage;
import nurture.json.DossierJson;
import nurture.simulation.timelapse.Observed;
import nurture.simulation.timelapse.Somebody;

/** What a time-lapse starts from: the candidates as they are, and what messages led to so far. */
public final class PgFitting {

  private static final String CANDIDATES = Sql.named("page_candidates");
  private static final String OBSERVED = Sql.named("observed_responses");

  private final Pool pool;

  public PgFitting(Pool pool) {
    this.pool = pool;
  }

  /**
   * Candidates by id, those erased left out; none once all were given.
   *
   * @param after the last one of the page before; all zeros for the first page
   */
  public Future<List<Somebody>> candidates(UUID after, int most) {
    return pool.preparedQuery(CANDIDATES)
        .execute(Tuple.of(after, most))
        .map(
            rows -> {
              List<Somebody> page = new ArrayList<>(rows.size());
              for (Row row : rows) {
                page.add(
                    new Somebody(
                        row.getUUID("id"),
                        DossierJson.read(row.getString("ref"), row.getString("dossier"))));
              }
              return page;
            });
  }

  /** What came of all messages that are on record, by template and stage; reads all of them. */
  public Future<List<Observed>> observed() {
    return pool.preparedQuery(OBSERVED)
        .execute()
        .map(
            rows -> {
              List<Observed> all = new ArrayList<>(rows.size());
              rows.forEach(row -> all.add(observed(row)));
              return all;
            });
  }

  private static Observed observed(Row row) {
    return new Observed(
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
