package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.sqlclient.Pool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nurture.batch.ExponentialBackoff;
import nurture.journey.RuleEvaluator;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.store.Database;
import nurture.store.PgCandidateQueue;
import nurture.store.PgEventLog;
import nurture.store.Pseudonyms;

/** The store on the PostgreSQL of a test, with rules that decide; without a server around it. */
final class DecidingStore implements AutoCloseable {

  private static final int PATIENCE = 60;

  private final Vertx vertx = Vertx.vertx();
  private final Database database;
  private final Pseudonyms pseudonyms;
  private final RuleEvaluator evaluator;

  /**
   * @param rules a folder
   */
  DecidingStore(DatabaseTables tables, int connections, Path rules) {
    this.database = await(Database.open(vertx, tables.url(), connections));
    this.pseudonyms = await(database.pseudonyms());
    RuleBook book = RuleBook.compile(RuleFiles.in(rules), new Budget(1_000, Duration.ofSeconds(5)));
    this.evaluator =
        new RuleEvaluator(
            (candidate, version) -> book,
            new ExponentialBackoff(Duration.ofSeconds(1), Duration.ofSeconds(2)),
            new SimpleMeterRegistry());
  }

  Vertx vertx() {
    return vertx;
  }

  Database database() {
    return database;
  }

  Pool pool() {
    return database.pool();
  }

  Pseudonyms pseudonyms() {
    return pseudonyms;
  }

  RuleEvaluator evaluator() {
    return evaluator;
  }

  PgEventLog events() {
    return new PgEventLog(pool(), pseudonyms);
  }

  WorkerExecutor workers(String name, int threads) {
    return vertx.createSharedWorkerExecutor(name, threads);
  }

  PgCandidateQueue queue(WorkerExecutor workers) {
    return new PgCandidateQueue(pool(), workers, pseudonyms);
  }

  /** What comes of it, within a minute. */
  @CanIgnoreReturnValue
  static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(PATIENCE, SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("it failed", e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("not within " + PATIENCE + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    await(database.close());
    await(vertx.close());
  }
}
