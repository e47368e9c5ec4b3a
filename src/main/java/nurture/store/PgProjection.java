package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nurture.candidate.Dossier;
import nurture.candidate.facts.ProjectedFacts;
import nurture.candidate.facts.World;
import nurture.json.DossierJson;
import nurture.json.ProjectedFactsJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Projects the facts about candidates who were evaluated before facts were projected, or by a
 * program that projects others. Flags stay those of the last evaluation. Safe for concurrent use,
 * also on several nodes.
 */
public final class PgProjection {

  private static final Logger log = LoggerFactory.getLogger(PgProjection.class);
  private static final String IDS = SqlFiles.named("candidate_ids");
  private static final String CLAIM = SqlFiles.named("unprojected_candidates");
  private static final UUID FIRST = new UUID(0, 0);
  private static final int STEP = 500;

  private final Vertx vertx;
  private final Pool pool;
  private final Supplier<World> world;
  private final InstantSource clock;

  /**
   * @param world of the playbook in service
   */
  public PgProjection(Vertx vertx, Pool pool, Supplier<World> world, InstantSource clock) {
    this.vertx = vertx;
    this.pool = pool;
    this.world = world;
    this.clock = clock;
  }

  /**
   * Goes through all candidates once, a transaction for each {@value #STEP}.
   *
   * @return how many were projected
   */
  public Future<Integer> fill() {
    return from(FIRST, 0);
  }

  private Future<Integer> from(UUID behind, int before) {
    return pool.preparedQuery(IDS)
        .execute(Tuple.of(behind, STEP))
        .compose(
            rows -> {
              List<UUID> ids = new ArrayList<>(rows.size());
              rows.forEach(row -> ids.add(row.getUUID("id")));
              if (ids.isEmpty()) {
                return Future.succeededFuture(before);
              }
              return pool.withTransaction(connection -> step(connection, ids))
                  .compose(done -> from(ids.get(ids.size() - 1), before + done));
            });
  }

  private Future<Integer> step(SqlConnection connection, List<UUID> ids) {
    return connection
        .preparedQuery(CLAIM)
        .execute(Tuple.of(ProjectedFacts.edition()).addArrayOfUUID(ids.toArray(UUID[]::new)))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture(0)
                    : vertx
                        .executeBlocking(() -> projected(rows), false)
                        .compose(facts -> write(connection, facts)));
  }

  private static Future<Integer> write(SqlConnection connection, ColumnArrays facts) {
    if (facts.isEmpty()) {
      return Future.succeededFuture(0);
    }
    Tuple both = facts.tuple();
    return connection
        .preparedQuery(FactStatements.FACTS)
        .execute(Tuple.of(both.getValue(0)))
        .compose(
            rows ->
                connection
                    .preparedQuery(FactStatements.LISTS)
                    .execute(Tuple.of(both.getValue(1)))
                    .map(rows.rowCount()));
  }

  private ColumnArrays projected(RowSet<Row> rows) {
    Instant now = clock.instant();
    World known = world.get();
    ColumnArrays facts = new ColumnArrays(String.class, String.class);
    for (Row row : rows) {
      UUID id = row.getUUID("id");
      try {
        Dossier dossier = DossierJson.read(row.getString("ref"), row.getString("dossier"));
        Dossier seen = row.getBoolean("suppressed") ? dossier.addressSuppressed(now) : dossier;
        ProjectedFacts projected =
            ProjectedFacts.of(seen, now, known, List.of(row.getArrayOfStrings("flags")));
        facts.row(
            ProjectedFactsJson.facts(id, now, projected), ProjectedFactsJson.lists(id, projected));
      } catch (RuntimeException e) {
        log.warn("the facts about candidate {} cannot be projected", id, e);
      }
    }
    return facts;
  }
}
