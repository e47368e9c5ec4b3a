package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.json.DossierJson;
import nurture.playbook.version.CandidateSample;

/** Some candidates, in the order of their ids, which are hashes and so mean nothing. */
public final class PgCandidateSample implements CandidateSample {

  private static final String SAMPLE = SqlFiles.named("sample_candidates");

  private static final String TOTAL = SqlFiles.named("replay_total");

  private final Pool pool;

  public PgCandidateSample(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<Dossier>> some(int most) {
    return pool.preparedQuery(SAMPLE)
        .execute(Tuple.of(UUID.randomUUID(), most))
        .map(
            rows -> {
              List<Dossier> dossiers = new ArrayList<>();
              for (Row row : rows) {
                try {
                  dossiers.add(DossierJson.read(row.getString("ref"), row.getString("dossier")));
                } catch (IllegalStateException e) {
                  // Whoever evaluates them quarantines them, and says so.
                  continue;
                }
              }
              return dossiers;
            });
  }

  /** How many candidates there are; fails when the database is away. */
  public Future<Long> population() {
    return pool.preparedQuery(TOTAL).execute().map(rows -> rows.iterator().next().getLong("total"));
  }
}
