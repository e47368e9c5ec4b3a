package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nurture.event.Occurrence;
import nurture.journey.Claimed;
import nurture.journey.Desk;
import nurture.journey.Judge;
import nurture.journey.Verdict;
import nurture.json.DossierJson;
import nurture.json.EventJson;

/**
 * Claims, judges and records in one PostgreSQL transaction; a node that dies in between leaves
 * nothing half-done and nothing claimed. Reading, judging and writing happens on the worker given.
 * Safe for concurrent use.
 */
public final class PgDesk implements Desk {

  private static final String CLAIM = Sql.named("claim_candidates");
  private static final String CLAIM_ONE = Sql.named("claim_candidate");
  private static final String LOOK = Sql.named("look_at_candidate");
  private static final String PENDING = Sql.named("pending_events");

  private record Stored(
      UUID id,
      String ref,
      long version,
      int attempts,
      String dossier,
      boolean suppressed,
      boolean due) {}

  private record Told(UUID candidate, String id, Instant at, String type, String data) {}

  private final Pool pool;
  private final WorkerExecutor workers;
  private final PgVerdicts verdicts;
  private final Pseudonyms pseudonyms;

  public PgDesk(Pool pool, WorkerExecutor workers, Pseudonyms pseudonyms) {
    this.pool = pool;
    this.workers = workers;
    this.pseudonyms = pseudonyms;
    this.verdicts = new PgVerdicts(pseudonyms);
  }

  @Override
  public Future<List<Verdict>> round(int most, Instant now, Judge judge) {
    List<Stored> claimed = new ArrayList<>();
    return pool.withTransaction(
            connection ->
                connection
                    .preparedQuery(CLAIM)
                    .execute(Tuple.of(Times.at(now), most))
                    .compose(
                        rows -> {
                          rows.forEach(row -> claimed.add(stored(row)));
                          return judged(connection, claimed, now, judge);
                        }))
        .recover(
            failure ->
                claimed.isEmpty() || Absence.explains(failure)
                    ? Future.failedFuture(failure)
                    : oneByOne(claimed, now, judge))
        // All of them were decided about by somebody else a moment ago: look for others.
        .compose(
            done ->
                done.isEmpty() && !claimed.isEmpty()
                    ? round(most, now, judge)
                    : Future.succeededFuture(done));
  }

  @Override
  public Future<Optional<Verdict>> one(String ref, Instant now, Judge judge) {
    return one(pseudonyms.candidate(ref), now, judge);
  }

  @Override
  public Future<Optional<Verdict>> dryRun(String ref, Instant now, Judge judge) {
    return pool.withConnection(
            connection ->
                connection
                    .preparedQuery(LOOK)
                    .execute(Tuple.of(pseudonyms.candidate(ref)))
                    .compose(rows -> judging(connection, stored(rows), now, judge, List::copyOf)))
        .map(list -> list.stream().findFirst());
  }

  private Future<Optional<Verdict>> one(UUID id, Instant now, Judge judge) {
    return pool.withTransaction(
            connection ->
                connection
                    .preparedQuery(CLAIM_ONE)
                    .execute(Tuple.of(id))
                    .compose(rows -> judged(connection, stored(rows), now, judge)))
        .map(list -> list.stream().findFirst());
  }

  /**
   * One bad row must not hold up its batch: each candidate is tried in a transaction of its own,
   * and the one that fails again is set aside. Nobody is while the database is away: the round
   * fails then, and is tried again as it was.
   */
  private Future<List<Verdict>> oneByOne(List<Stored> claimed, Instant now, Judge judge) {
    Future<List<Verdict>> done = Future.succeededFuture(new ArrayList<>());
    for (Stored stored : claimed) {
      done =
          done.compose(
              verdicts ->
                  one(stored.id(), now, judge)
                      .recover(
                          failure ->
                              Absence.explains(failure)
                                  ? Future.failedFuture(failure)
                                  : one(stored.id(), now, new Breaking(judge, failure)))
                      .map(
                          verdict -> {
                            verdict.ifPresent(verdicts::add);
                            return verdicts;
                          }));
    }
    return done;
  }

  private Future<List<Verdict>> judged(
      SqlConnection connection, List<Stored> claimed, Instant now, Judge judge) {
    return judging(connection, claimed, now, judge, verdicts::prepare)
        .compose(prepared -> prepared.record(connection).map(prepared.verdicts()));
  }

  private <T> Future<T> judging(
      SqlConnection connection,
      List<Stored> claimed,
      Instant now,
      Judge judge,
      Function<List<Verdict>, T> then) {
    if (claimed.isEmpty()) {
      return Future.succeededFuture(then.apply(List.of()));
    }
    UUID[] ids = claimed.stream().map(Stored::id).toArray(UUID[]::new);
    return connection
        .preparedQuery(PENDING)
        .execute(Tuple.of(ids, Times.at(now)))
        .map(PgDesk::told)
        .compose(
            told ->
                workers.executeBlocking(
                    () ->
                        then.apply(
                            claimed.stream()
                                .filter(s -> s.due() || told.containsKey(s.id()))
                                .map(
                                    s -> judge(s, told.getOrDefault(s.id(), List.of()), now, judge))
                                .toList()),
                    false));
  }

  private static Verdict judge(Stored stored, List<Told> told, Instant now, Judge judge) {
    try {
      List<Occurrence> news =
          told.stream().map(t -> EventJson.kept(t.id(), t.at(), t.type(), t.data())).toList();
      return judge.judge(
          new Claimed(
              stored.id(),
              stored.ref(),
              stored.version(),
              stored.attempts(),
              stored.suppressed(),
              DossierJson.read(stored.ref(), stored.dossier()),
              news),
          now);
    } catch (RuntimeException e) {
      return judge.broken(stored.id(), stored.version(), stored.attempts(), now, e);
    }
  }

  private static List<Stored> stored(RowSet<Row> rows) {
    List<Stored> list = new ArrayList<>();
    rows.forEach(row -> list.add(stored(row)));
    return list;
  }

  private static Stored stored(Row row) {
    return new Stored(
        row.getUUID("id"),
        row.getString("ref"),
        row.getLong("version"),
        row.getInteger("attempts"),
        row.getString("dossier"),
        row.getBoolean("suppressed"),
        row.getBoolean("due"));
  }

  private static Map<UUID, List<Told>> told(RowSet<Row> rows) {
    Map<UUID, List<Told>> told = new HashMap<>();
    for (Row row : rows) {
      told.computeIfAbsent(row.getUUID("candidate_id"), id -> new ArrayList<>())
          .add(
              new Told(
                  row.getUUID("candidate_id"),
                  row.getString("id"),
                  row.getOffsetDateTime("occurred_at").toInstant(),
                  row.getString("type"),
                  row.getString("data")));
    }
    return told;
  }

  /** Sets aside whatever it is asked to judge. */
  private record Breaking(Judge judge, Throwable why) implements Judge {

    @Override
    public Verdict judge(Claimed claimed, Instant now) {
      return broken(claimed.id(), claimed.version(), claimed.attempts(), now, why);
    }

    @Override
    public Verdict broken(UUID id, long version, int attempts, Instant now, Throwable cause) {
      return judge.broken(id, version, attempts, now, why);
    }
  }
}
