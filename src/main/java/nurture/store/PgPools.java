package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.opening.PoolReader;
import nurture.opening.TalentPool;

/** Pools, counted by the projection of facts in one statement. Safe for concurrent use. */
public final class PgPools implements PoolReader {

  private static final String COUNT = SqlFiles.named("count_pools");
  private static final String LIST = SqlFiles.named("list_pool");
  private static final String LIMITS = "; set local jit = off; set local statement_timeout = '20s'";

  private final io.vertx.sqlclient.Pool database;

  public PgPools(io.vertx.sqlclient.Pool database) {
    this.database = database;
  }

  @Override
  public Future<List<PoolCount>> counts(Set<String> domains) {
    return PlannedByValues.ask(
        database,
        LIMITS,
        connection ->
            connection
                .preparedQuery(COUNT)
                .execute(Tuple.tuple().addArrayOfString(domains.toArray(String[]::new)))
                .map(
                    rows -> {
                      List<PoolCount> counts = new ArrayList<>(rows.size());
                      rows.forEach(
                          row ->
                              counts.add(
                                  new PoolCount(
                                      row.getString("function"),
                                      row.getString("domain"),
                                      row.getString("country"),
                                      row.getLong("people"))));
                      return counts;
                    }));
  }

  @Override
  public Future<List<PoolMember>> people(TalentPool asked, Optional<UUID> behind, int most) {
    return PlannedByValues.ask(
        database,
        LIMITS,
        connection ->
            connection
                .preparedQuery(LIST)
                .execute(
                    Tuple.of(
                        asked.function(),
                        asked.domain(),
                        asked.country(),
                        behind.orElse(null),
                        most))
                .map(
                    rows -> {
                      List<PoolMember> people = new ArrayList<>(rows.size());
                      rows.forEach(
                          row ->
                              people.add(
                                  new PoolMember(
                                      row.getUUID("id"),
                                      row.getString("ref"),
                                      row.getString("name"))));
                      return people;
                    }));
  }
}
