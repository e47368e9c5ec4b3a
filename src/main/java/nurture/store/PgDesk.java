package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nurture.journey.Claimed;
import nurture.journey.Desk;
import nurture.journey.Judge;
import nurture.journey.Verdict;

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
  private static final String SILENCED = Sql.named("silenced_addresses");

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
    List<Docket.Stored> claimed = new ArrayList<>();
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
  private Future<List<Verdict>> oneByOne(List<Docket.Stored> claimed, Instant now, Judge judge) {
    Future<List<Verdict>> done = Future.succeededFuture(new ArrayList<>());
    for (Docket.Stored stored : claimed) {
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
      SqlConnection connection, List<Docket.Stored> claimed, Instant now, Judge judge) {
    return judging(connection, claimed, now, judge, verdicts::prepare)
        .compose(prepared -> prepared.record(connection).map(prepared.verdicts()));
  }

  private <T> Future<T> judging(
      SqlConnection connection,
      List<Docket.Stored> claimed,
      Instant now,
      Judge judge,
      Function<List<Verdict>, T> then) {
    if (claimed.isEmpty()) {
      return Future.succeededFuture(then.apply(List.of()));
    }
    UUID[] ids = claimed.stream().map(Docket.Stored::id).toArray(UUID[]::new);
    return connection
        .preparedQuery(PENDING)
        .execute(Tuple.of(ids, Times.at(now)))
        .map(PgDesk::told)
        .compose(told -> onWorker(() -> dockets(claimed, told)))
        .compose(
            dockets ->
                silenced(connection, dockets)
                    .compose(
                        silenced ->
                            onWorker(
                                () ->
                                    then.apply(
                                        dockets.stream()
                                            .map(docket -> docket.judge(silenced, now, judge))
                                            .toList()))));
  }

  private <T> Future<T> onWorker(Callable<T> work) {
    return workers.executeBlocking(work, false);
  }

  private static List<Docket> dockets(
      List<Docket.Stored> claimed, Map<UUID, List<Docket.Told>> told) {
    return claimed.stream()
        .filter(stored -> stored.due() || told.containsKey(stored.id()))
        .map(stored -> Docket.of(stored, told.getOrDefault(stored.id(), List.of())))
        .toList();
  }

  /**
   * Addresses that the news just gave to candidates and nobody writes to. Those on file are known
   * from the claim.
   */
  private Future<Set<String>> silenced(SqlConnection connection, List<Docket> dockets) {
    Map<Buffer, String> given = new HashMap<>();
    dockets.stream()
        .flatMap(docket -> docket.given().stream())
        .forEach(address -> given.put(Buffer.buffer(pseudonyms.address(address)), address));
    if (given.isEmpty()) {
      return Future.succeededFuture(Set.of());
    }
    return connection
        .preparedQuery(SILENCED)
        .execute(Tuple.of(given.keySet().toArray(Buffer[]::new)))
        .map(
            rows -> {
              Set<String> silenced = new HashSet<>();
              rows.forEach(row -> silenced.add(given.get(row.getBuffer("address_hash"))));
              return silenced;
            });
  }

  private static List<Docket.Stored> stored(RowSet<Row> rows) {
    List<Docket.Stored> list = new ArrayList<>();
    rows.forEach(row -> list.add(stored(row)));
    return list;
  }

  private static Docket.Stored stored(Row row) {
    return new Docket.Stored(
        row.getUUID("id"),
        row.getString("ref"),
        row.getLong("version"),
        row.getInteger("attempts"),
        row.getString("dossier"),
        row.getBoolean("suppressed"),
        row.getBoolean("due"));
  }

  private static Map<UUID, List<Docket.Told>> told(RowSet<Row> rows) {
    Map<UUID, List<Docket.Told>> told = new HashMap<>();
    for (Row row : rows) {
      told.computeIfAbsent(row.getUUID("candidate_id"), id -> new ArrayList<>())
          .add(
              new Docket.Told(
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
