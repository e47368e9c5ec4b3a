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
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nurture.journey.CandidateQueue;
import nurture.journey.ClaimedCandidate;
import nurture.journey.EvaluationResult;
import nurture.journey.Evaluator;
import nurture.store.MailboxRecords.Mode;

/**
 * Claims, evaluates and records in one PostgreSQL transaction; a node that dies in between leaves
 * nothing half-done and nothing claimed. Reading, evaluating and writing happen on the worker
 * given. Safe for concurrent use.
 */
public final class PgCandidateQueue implements CandidateQueue {

  private static final String CLAIM = SqlFiles.named("claim_candidates");
  private static final String CLAIM_ONE = SqlFiles.named("claim_candidate");
  private static final String WAIT = SqlFiles.named("wait_for_mailbox_of");
  private static final String LOOK = SqlFiles.named("look_at_candidate");
  private static final String LOOK_AT_SEVERAL = SqlFiles.named("look_at_candidates");
  private static final String PENDING = SqlFiles.named("pending_events");
  private static final String SILENCED = SqlFiles.named("silenced_addresses");

  private final Pool pool;
  private final WorkerExecutor workers;
  private final PgEvaluationResults results;
  private final MailboxRecords mailboxes;
  private final ContactVolumes volumes;
  private final Pseudonyms pseudonyms;
  private final Announcement messages;

  public PgCandidateQueue(Pool pool, WorkerExecutor workers, Pseudonyms pseudonyms) {
    this.pool = pool;
    this.workers = workers;
    this.pseudonyms = pseudonyms;
    this.results = new PgEvaluationResults(pseudonyms);
    this.mailboxes = new MailboxRecords(pseudonyms, workers);
    this.volumes = new ContactVolumes(workers);
    this.messages = new Announcement(pool, "nurture_messages");
  }

  @Override
  public Future<List<EvaluationResult>> round(int most, Instant now, Evaluator evaluator) {
    List<LoadedCandidate.Stored> claimed = new ArrayList<>();
    return pool.withTransaction(
            connection ->
                connection
                    .preparedQuery(CLAIM)
                    .execute(Tuple.of(PgInstants.at(now), most))
                    .compose(
                        rows -> {
                          rows.forEach(row -> claimed.add(stored(row)));
                          return evaluated(connection, claimed, now, evaluator, Mode.PASSING_OVER);
                        }))
        .onSuccess(this::announce)
        .recover(
            failure ->
                claimed.isEmpty() || ConnectionErrors.explains(failure)
                    ? Future.failedFuture(failure)
                    : oneByOne(claimed, now, evaluator))
        // All of them were decided about by somebody else a moment ago, or others of their mailbox
        // are: look for others.
        .compose(
            done ->
                done.isEmpty() && !claimed.isEmpty()
                    ? round(most, now, evaluator)
                    : Future.succeededFuture(done));
  }

  @Override
  public Future<Optional<EvaluationResult>> one(String ref, Instant now, Evaluator evaluator) {
    return one(pseudonyms.candidate(ref), now, evaluator);
  }

  @Override
  public Future<Optional<EvaluationResult>> dryRun(String ref, Instant now, Evaluator evaluator) {
    return pool.withConnection(
            connection ->
                connection
                    .preparedQuery(LOOK)
                    .execute(Tuple.of(pseudonyms.candidate(ref)))
                    .compose(
                        rows ->
                            evaluating(
                                connection,
                                stored(rows),
                                now,
                                evaluator,
                                Mode.LOOKING,
                                UnaryOperator.identity(),
                                new ContactVolumes.Planned(),
                                (results, unused) -> List.copyOf(results))))
        .map(list -> list.stream().findFirst());
  }

  /**
   * The same for several, without those who are not there. Of those who share a mailbox one is
   * evaluated, and the others are left out.
   *
   * @param others another record of a mailbox as it is taken to be
   * @param planned outreach that earlier dry runs decided
   */
  Future<List<EvaluationResult>> dryRuns(
      List<UUID> candidates,
      Instant now,
      Evaluator evaluator,
      UnaryOperator<MailboxRecords.Sharer> others,
      ContactVolumes.Planned planned) {
    return pool.withConnection(
        connection ->
            connection
                .preparedQuery(LOOK_AT_SEVERAL)
                .execute(Tuple.tuple().addArrayOfUUID(candidates.toArray(UUID[]::new)))
                .compose(
                    rows ->
                        evaluating(
                            connection,
                            stored(rows),
                            now,
                            evaluator,
                            Mode.LOOKING,
                            others,
                            planned,
                            (results, unused) -> List.copyOf(results))));
  }

  private Future<Optional<EvaluationResult>> one(UUID id, Instant now, Evaluator evaluator) {
    return pool.withTransaction(
            connection ->
                connection
                    .preparedQuery(WAIT)
                    .execute(Tuple.of(id))
                    .compose(locked -> connection.preparedQuery(CLAIM_ONE).execute(Tuple.of(id)))
                    .compose(
                        rows -> evaluated(connection, stored(rows), now, evaluator, Mode.WAITING)))
        .onSuccess(this::announce)
        .map(list -> list.stream().findFirst());
  }

  private void announce(List<EvaluationResult> done) {
    if (done.stream().anyMatch(EvaluationResult::calls)) {
      messages.say();
    }
  }

  /**
   * One bad row must not hold up its batch: each candidate is tried in a transaction of its own,
   * and the one that fails again is quarantined. Nobody is while the database is away: the round
   * fails then, and is tried again as it was.
   */
  private Future<List<EvaluationResult>> oneByOne(
      List<LoadedCandidate.Stored> claimed, Instant now, Evaluator evaluator) {
    Future<List<EvaluationResult>> done = Future.succeededFuture(new ArrayList<>());
    for (LoadedCandidate.Stored stored : claimed) {
      done =
          done.compose(
              results ->
                  one(stored.id(), now, evaluator)
                      .recover(
                          failure ->
                              ConnectionErrors.explains(failure)
                                  ? Future.failedFuture(failure)
                                  : one(stored.id(), now, new Breaking(evaluator, failure)))
                      .map(
                          result -> {
                            result.ifPresent(results::add);
                            return results;
                          }));
    }
    return done;
  }

  private Future<List<EvaluationResult>> evaluated(
      SqlConnection connection,
      List<LoadedCandidate.Stored> claimed,
      Instant now,
      Evaluator evaluator,
      Mode mode) {
    return evaluating(
            connection,
            claimed,
            now,
            evaluator,
            mode,
            UnaryOperator.identity(),
            new ContactVolumes.Planned(),
            results::prepare)
        .compose(prepared -> prepared.record(connection).map(prepared.results()));
  }

  private <T> Future<T> evaluating(
      SqlConnection connection,
      List<LoadedCandidate.Stored> claimed,
      Instant now,
      Evaluator evaluator,
      Mode mode,
      UnaryOperator<MailboxRecords.Sharer> others,
      ContactVolumes.Planned planned,
      BiFunction<List<EvaluationResult>, Map<UUID, MailboxNews>, T> then) {
    if (claimed.isEmpty()) {
      return Future.succeededFuture(then.apply(List.of(), Map.of()));
    }
    UUID[] ids = claimed.stream().map(LoadedCandidate.Stored::id).toArray(UUID[]::new);
    return connection
        .preparedQuery(PENDING)
        .execute(Tuple.of(ids, PgInstants.at(now)))
        .map(PgCandidateQueue::told)
        .compose(told -> onWorker(() -> dockets(claimed, told)))
        .compose(dockets -> mailboxes.join(connection, dockets, now, mode, others))
        .compose(
            dockets ->
                silenced(connection, dockets)
                    .compose(
                        silenced ->
                            decided(
                                connection,
                                dockets,
                                now,
                                mode,
                                planned,
                                id -> evaluator.countsOthers(id, armVersion(dockets, id)),
                                one -> one.evaluate(silenced, now, evaluator))))
        .compose(
            decided ->
                onWorker(() -> then.apply(decided.results(), mailboxNews(decided.loaded()))));
  }

  private static OptionalLong armVersion(List<LoadedCandidate> loaded, UUID id) {
    return loaded.stream()
        .filter(one -> one.stored().id().equals(id))
        .findFirst()
        .map(one -> one.stored().armVersion())
        .orElse(OptionalLong.empty());
  }

  /** Evaluates them, and those again who are about to get outreach and are not the only ones. */
  private Future<ContactVolumes.Decided> decided(
      SqlConnection connection,
      List<LoadedCandidate> loaded,
      Instant now,
      Mode mode,
      ContactVolumes.Planned planned,
      Predicate<UUID> countsOthers,
      Function<LoadedCandidate, EvaluationResult> evaluation) {
    return onWorker(
            () -> new ContactVolumes.Decided(loaded, loaded.stream().map(evaluation).toList()))
        .compose(
            decided ->
                volumes.counted(connection, decided, countsOthers, now, mode, planned, evaluation));
  }

  private static Map<UUID, MailboxNews> mailboxNews(List<LoadedCandidate> loaded) {
    return loaded.stream()
        .filter(one -> one.mailboxNews() != MailboxNews.NONE)
        .collect(Collectors.toMap(one -> one.stored().id(), LoadedCandidate::mailboxNews));
  }

  private <T> Future<T> onWorker(Callable<T> work) {
    return workers.executeBlocking(work, false);
  }

  private static List<LoadedCandidate> dockets(
      List<LoadedCandidate.Stored> claimed, Map<UUID, List<LoadedCandidate.PendingEvent>> told) {
    return claimed.stream()
        .filter(stored -> stored.due() || told.containsKey(stored.id()))
        .map(stored -> LoadedCandidate.of(stored, told.getOrDefault(stored.id(), List.of())))
        .toList();
  }

  /**
   * Addresses that the news just gave to candidates and nobody writes to. Those on file are known
   * from the claim.
   */
  private Future<Set<String>> silenced(SqlConnection connection, List<LoadedCandidate> dockets) {
    Map<Buffer, String> given = new HashMap<>();
    dockets.stream()
        .flatMap(loadedCandidate -> loadedCandidate.given().stream())
        .forEach(
            address ->
                pseudonyms
                    .addresses(address)
                    .forEach(hash -> given.put(Buffer.buffer(hash), address)));
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

  private static List<LoadedCandidate.Stored> stored(RowSet<Row> rows) {
    List<LoadedCandidate.Stored> list = new ArrayList<>();
    rows.forEach(row -> list.add(stored(row)));
    return list;
  }

  private static LoadedCandidate.Stored stored(Row row) {
    return new LoadedCandidate.Stored(
        row.getUUID("id"),
        row.getString("ref"),
        row.getLong("version"),
        row.getInteger("attempts"),
        row.getString("dossier"),
        row.getBoolean("suppressed"),
        row.getBoolean("due"),
        row.getBoolean("shared"),
        armVersion(row));
  }

  /** The version that an arm of an experiment names, of a row that has it. */
  static OptionalLong armVersion(Row row) {
    Long version = row.getLong("arm_version");
    return version == null ? OptionalLong.empty() : OptionalLong.of(version);
  }

  private static Map<UUID, List<LoadedCandidate.PendingEvent>> told(RowSet<Row> rows) {
    Map<UUID, List<LoadedCandidate.PendingEvent>> told = new HashMap<>();
    for (Row row : rows) {
      told.computeIfAbsent(row.getUUID("candidate_id"), id -> new ArrayList<>())
          .add(
              new LoadedCandidate.PendingEvent(
                  row.getUUID("candidate_id"),
                  row.getString("id"),
                  row.getOffsetDateTime("occurred_at").toInstant(),
                  row.getString("type"),
                  row.getString("data")));
    }
    return told;
  }

  /** Quarantines whatever it is asked to evaluate. */
  private record Breaking(Evaluator evaluator, Throwable why) implements Evaluator {

    @Override
    public EvaluationResult evaluate(ClaimedCandidate claimedCandidate, Instant now) {
      return broken(
          claimedCandidate.id(), claimedCandidate.version(), claimedCandidate.attempts(), now, why);
    }

    @Override
    public EvaluationResult broken(
        UUID id, long version, int attempts, Instant now, Throwable cause) {
      return evaluator.broken(id, version, attempts, now, why);
    }
  }
}
