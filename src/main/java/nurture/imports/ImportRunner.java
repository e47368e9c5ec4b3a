package nurture.imports;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import nurture.batch.SingleFlight;
import nurture.config.Settings;
import nurture.imports.ImportWork.Claimed;
import nurture.imports.table.TableLimits;
import nurture.imports.table.UnreadableTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs imports, one at a time on a node. A node that dies leaves one that another takes up where
 * the last batch ended. Safe for concurrent use.
 */
public final class ImportRunner {

  private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);
  private static final long POLL_MILLIS = 2_000;

  private final Vertx vertx;
  private final ImportWork work;
  private final WorkerExecutor workers;
  private final InstantSource clock;
  private final Settings.Imports settings;
  private final SingleFlight flight = new SingleFlight(this::next);
  private volatile boolean stopping;
  private volatile Future<Void> running = Future.succeededFuture();
  private long timer = -1;

  /**
   * @param workers a thread of it reads the file while an import runs
   */
  public ImportRunner(
      Vertx vertx,
      ImportWork work,
      WorkerExecutor workers,
      InstantSource clock,
      Settings.Imports settings) {
    this.vertx = vertx;
    this.work = work;
    this.workers = workers;
    this.clock = clock;
    this.settings = settings;
  }

  public void start() {
    timer = vertx.setPeriodic(POLL_MILLIS, id -> wake());
    wake();
  }

  /** Looks for an import now. */
  public void wake() {
    if (!stopping) {
      running = flight.run();
    }
  }

  /** Stops after the batch under way; another node, or this one later, goes on with the next. */
  public Future<Void> stop() {
    stopping = true;
    vertx.cancelTimer(timer);
    return running;
  }

  /** One import after the other, until there is none. */
  private Future<Void> next() {
    if (stopping) {
      return Future.succeededFuture();
    }
    return work.claim()
        .onFailure(ImportRunner::failed)
        .compose(
            found ->
                found.isEmpty()
                    ? Future.succeededFuture()
                    : run(found.get()).onFailure(ImportRunner::failed).transform(done -> next()));
  }

  private static void failed(Throwable failure) {
    log.warn("imports could not be looked for, and are again soon", failure);
  }

  private Future<Void> run(Claimed claimed) {
    return workers
        .executeBlocking(() -> Files.createTempFile("nurture-import-", ".table"), false)
        .compose(
            file ->
                work.download(claimed.job().id(), file)
                    .compose(here -> opened(claimed, file))
                    .compose(rows -> batches(claimed, rows))
                    .recover(failure -> failed(claimed, failure))
                    .eventually(() -> deleted(file)));
  }

  private Future<FileRows> opened(Claimed claimed, Path file) {
    return workers.executeBlocking(
        () -> FileRows.open(claimed.job(), file, TableLimits.USUAL), false);
  }

  /** One batch after the other; the next is read while one is recorded. */
  private Future<Void> batches(Claimed claimed, FileRows rows) {
    Promise<Void> done = Promise.promise();
    BatchRun run =
        new BatchRun(
            work, workers, clock, claimed, rows, settings.firstChecksPerSecond(), () -> stopping);
    run.go(done);
    return done.future().eventually(() -> closed(rows));
  }

  private Future<Void> failed(Claimed claimed, Throwable failure) {
    if (failure instanceof UnreadableTable) {
      return work.fail(claimed, String.valueOf(failure.getMessage()), clock.instant());
    }
    log.warn(
        "import {} stopped and is taken up again where it was: {}",
        claimed.job().id(),
        failure.toString());
    return Future.succeededFuture();
  }

  private Future<Void> closed(FileRows rows) {
    return workers.executeBlocking(
        () -> {
          rows.close();
          return null;
        },
        false);
  }

  private Future<Void> deleted(Path file) {
    return workers.executeBlocking(
        () -> {
          try {
            Files.deleteIfExists(file);
          } catch (IOException e) {
            log.warn("the copy of an import could not be deleted: {}", e.toString());
          }
          return null;
        },
        false);
  }
}
