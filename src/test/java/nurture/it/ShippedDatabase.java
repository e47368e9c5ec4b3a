package nurture.it;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nurture.calendar.PublicHolidays;
import nurture.playbook.CompilationCache;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.version.FirstStart;
import nurture.rules.Budget;
import nurture.store.Database;
import nurture.store.PgService;
import nurture.store.PgVersions;

/**
 * A database in which the shipped playbook is in service and compiled, so that a server on a copy
 * of it need not compile it anew. Made once for all tests that share a Java.
 */
final class ShippedDatabase {

  private static final DatabaseTables ONE = made();

  /** A copy of one's own. */
  static DatabaseTables copy() {
    return TestPostgres.copy(ONE);
  }

  private static DatabaseTables made() {
    DatabaseTables tables = TestPostgres.empty();
    PlaybookFolders folders = new PlaybookFolders(Path.of("rules"), Path.of("templates"));
    Vertx vertx = Vertx.vertx();
    WorkerExecutor workers = vertx.createSharedWorkerExecutor("shipped", 1);
    Database database = await(Database.open(vertx, tables.url(), 2));
    FirstStart start =
        await(FirstStart.of(folders, new PgVersions(database.pool()), workers, Instant.now()));
    keep(start.files(), new PgService(database.pool()));
    await(database.close());
    await(vertx.close());
    return tables;
  }

  private static void keep(PlaybookFiles files, PgService service) {
    Playbook.of(
            files,
            Budget.DEFAULT,
            new PublicHolidays(),
            new CompilationCache(
                Optional.empty(),
                compiled ->
                    await(
                        service.keep(
                            files.rulesChecksum(),
                            CompilationCache.engine(),
                            compiled,
                            Instant.now()))))
        .close();
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.await(2, TimeUnit.MINUTES);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private ShippedDatabase() {}
}
