package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.event.EventEnvelope;
import nurture.identity.Mailbox;
import nurture.imports.DecidedLine;
import nurture.imports.FirstChecks;
import nurture.imports.ImportKind;
import nurture.imports.ImportWork;
import nurture.imports.KnownPeople;
import nurture.imports.LineOutcome;
import nurture.imports.OutcomeCounts;
import nurture.intake.EventReceipt;

/**
 * {@link ImportWork} in PostgreSQL. The events of a batch go through the statement by which all
 * events come, in the transaction that records the batch. Safe for concurrent use.
 */
public final class PgImportWork implements ImportWork {

  private static final String CLAIM = SqlFiles.named("claim_import");
  private static final String RECORD = SqlFiles.named("record_import");
  private static final String FINISH = SqlFiles.named("finish_import");
  private static final String FAIL = SqlFiles.named("fail_import");
  private static final String SUPPRESS = SqlFiles.named("import_suppressions");
  private static final String CHUNK =
      "select data from import_chunk where import_id = $1 and number = $2";

  private final Pool pool;
  private final PgEventLog events;
  private final Pseudonyms pseudonyms;
  private final WorkerExecutor workers;
  private final Duration lease;
  private final ImportTrials trials;
  private final ImportPeople people;

  /**
   * @param workers where files are written and dossiers read
   * @param lease how long a claim holds that records nothing
   */
  public PgImportWork(
      Pool pool, PgEventLog events, Pseudonyms pseudonyms, WorkerExecutor workers, Duration lease) {
    this.pool = pool;
    this.events = events;
    this.pseudonyms = pseudonyms;
    this.workers = workers;
    this.lease = lease;
    this.trials = new ImportTrials(pseudonyms);
    this.people = new ImportPeople(pool, pseudonyms, workers);
  }

  @Override
  public Future<Optional<Claimed>> claim() {
    UUID claim = UUID.randomUUID();
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(claim, (int) lease.toSeconds()))
        .map(rows -> ImportRows.first(rows).map(job -> new Claimed(claim, job)));
  }

  @Override
  public Future<Void> download(UUID id, Path to) {
    return chunk(id, to, 0);
  }

  private Future<Void> chunk(UUID id, Path to, int number) {
    return pool.preparedQuery(CHUNK)
        .execute(Tuple.of(id, number))
        .compose(
            rows -> {
              if (rows.size() == 0) {
                return Future.succeededFuture();
              }
              byte[] bytes = rows.iterator().next().getBuffer("data").getBytes();
              return workers
                  .executeBlocking(() -> Files.write(to, bytes, StandardOpenOption.APPEND), false)
                  .compose(written -> chunk(id, to, number + 1));
            });
  }

  @Override
  public Future<KnownPeople> known(Claimed claimed, List<String> refs, List<Mailbox> mailboxes) {
    return people.known(
        claimed.dry() ? Optional.of(claimed.job().id()) : Optional.empty(), refs, mailboxes);
  }

  @Override
  public Future<Optional<OutcomeCounts>> record(
      Claimed claimed, long first, List<DecidedLine> lines, FirstChecks checks, Instant now) {
    return pool.withTransaction(
            connection ->
                settled(connection, claimed, lines, checks, now)
                    .compose(outcomes -> recorded(connection, claimed, first, outcomes))
                    // What was recorded for a claim that is over is taken back.
                    .compose(
                        counts ->
                            counts.isPresent()
                                ? Future.succeededFuture(counts)
                                : Future.failedFuture(new ClaimOver())))
        .recover(
            failure ->
                failure instanceof ClaimOver
                    ? Future.succeededFuture(Optional.empty())
                    : Future.failedFuture(failure));
  }

  private static final class ClaimOver extends Exception {
    private static final long serialVersionUID = 1L;

    ClaimOver() {
      super("another node runs the import, or it was cancelled", null, false, false);
    }
  }

  private Future<List<LineOutcome>> settled(
      SqlConnection connection,
      Claimed claimed,
      List<DecidedLine> lines,
      FirstChecks checks,
      Instant now) {
    if (claimed.job().options().kind() == ImportKind.SUPPRESSED) {
      return suppressed(connection, claimed, lines, now);
    }
    List<EventEnvelope> all = new ArrayList<>();
    lines.forEach(line -> all.addAll(line.events()));
    Future<List<EventReceipt>> receipts =
        all.isEmpty()
            ? Future.succeededFuture(List.of())
            : claimed.dry()
                ? trials.events(connection, claimed.job().id(), all)
                : events.append(connection, all, now, checks);
    return receipts.map(
        told -> {
          List<LineOutcome> outcomes = new ArrayList<>(lines.size());
          int at = 0;
          for (DecidedLine line : lines) {
            int next = at + line.events().size();
            outcomes.add(line.settled(told.subList(at, next)));
            at = next;
          }
          return outcomes;
        });
  }

  private Future<List<LineOutcome>> suppressed(
      SqlConnection connection, Claimed claimed, List<DecidedLine> lines, Instant now) {
    List<Buffer> hashes = new ArrayList<>();
    for (DecidedLine line : lines) {
      line.suppressed()
          .ifPresent(mailbox -> hashes.add(Buffer.buffer(pseudonyms.address(mailbox.address()))));
    }
    Future<Set<Buffer>> fresh =
        claimed.dry()
            ? trials.suppressions(connection, claimed.job().id(), hashes, now)
            : connection
                .preparedQuery(SUPPRESS)
                .execute(
                    Tuple.of(
                        hashes.toArray(Buffer[]::new),
                        claimed.job().options().cause().name(),
                        PgInstants.at(now)))
                .map(
                    rows -> {
                      Set<Buffer> found = new HashSet<>();
                      rows.forEach(row -> found.add(row.getBuffer("address_hash")));
                      return found;
                    });
    return fresh.map(
        found -> {
          Set<Buffer> left = new HashSet<>(found);
          List<LineOutcome> outcomes = new ArrayList<>(lines.size());
          int at = 0;
          for (DecidedLine line : lines) {
            // Of two rows with one address the first suppresses it.
            outcomes.add(
                line.suppressed().isEmpty()
                    ? line.outcome()
                    : line.settled(left.remove(hashes.get(at++))));
          }
          return outcomes;
        });
  }

  private Future<Optional<OutcomeCounts>> recorded(
      SqlConnection connection, Claimed claimed, long first, List<LineOutcome> outcomes) {
    OutcomeCounts counts = OutcomeCounts.of(outcomes);
    return connection
        .preparedQuery(RECORD)
        .execute(
            tuple(claimed, first, outcomes)
                .addValue(counts.created())
                .addValue(counts.merged())
                .addValue(counts.unchanged())
                .addValue(counts.refused())
                .addValue((int) lease.toSeconds()))
        .map(rows -> rows.size() == 0 ? Optional.empty() : Optional.of(counts));
  }

  private static Tuple tuple(Claimed claimed, long first, List<LineOutcome> outcomes) {
    StringBuilder letters = new StringBuilder(outcomes.size());
    List<Integer> rows = new ArrayList<>();
    List<LineOutcome> refused = new ArrayList<>();
    for (LineOutcome outcome : outcomes) {
      if (outcome.kind() == LineOutcome.Kind.REFUSED) {
        rows.add(letters.length());
        refused.add(outcome);
      }
      letters.append(outcome.kind().letter());
    }
    return Tuple.of(claimed.job().id(), claimed.claim(), first)
        .addValue(outcomes.stream().map(LineOutcome::line).toArray(Long[]::new))
        .addValue(letters.toString())
        .addValue(rows.toArray(Integer[]::new))
        .addValue(refused.stream().map(r -> ImportRows.text(r.column())).toArray(String[]::new))
        .addValue(refused.stream().map(r -> ImportRows.text(r.value())).toArray(String[]::new))
        .addValue(refused.stream().map(r -> ImportRows.text(r.reason())).toArray(String[]::new));
  }

  @Override
  public Future<Void> finish(Claimed claimed, Instant now) {
    return PgImportJobs.refused(pool, claimed.job().id(), 1)
        .map(PgImportWork::nothing)
        .compose(nothing -> over(FINISH, claimed, nothing, now));
  }

  @Override
  public Future<Void> fail(Claimed claimed, String why, Instant now) {
    return over(FAIL, claimed, ImportRows.text(why), now);
  }

  /** The file is kept as long as it may be run. */
  private Future<Void> over(String sql, Claimed claimed, String failure, Instant now) {
    UUID id = claimed.job().id();
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(sql)
                .execute(Tuple.of(id, claimed.claim(), failure, PgInstants.at(now)))
                .compose(
                    rows -> {
                      if (rows.size() == 0) {
                        return Future.succeededFuture();
                      }
                      boolean checked = rows.iterator().next().getString("state").equals("checked");
                      return connection
                          .preparedQuery(checked ? PgImportJobs.DROP_TRIAL : PgImportJobs.DROP_FILE)
                          .execute(Tuple.of(id))
                          .mapEmpty();
                    }));
  }

  /** Why no row was taken. */
  private static String nothing(List<LineOutcome> refused) {
    if (refused.isEmpty()) {
      return "No row was taken.";
    }
    LineOutcome first = refused.get(0);
    return "No row was taken: each was refused. The first is line "
        + first.line()
        + (first.column().isEmpty() ? "" : ", column " + first.column())
        + ": "
        + first.reason()
        + ".";
  }

  /** A hash of sixteen bytes as an id. */
  static UUID id(Buffer hash) {
    ByteBuffer bytes = ByteBuffer.wrap(hash.getBytes());
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
