package nurture.bench.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import nurture.bench.BenchEnvironment;
import nurture.store.EmbeddedDatabase;

/** A PostgreSQL that goes away for a while and comes back on the same port. Blocks. */
final class SoakPostgres implements AutoCloseable {

  private final Path folder;
  private final int port;
  private EmbeddedDatabase database;

  private SoakPostgres(Path folder, int port) {
    this.folder = folder;
    this.port = port;
    this.database = EmbeddedDatabase.start(folder, port);
  }

  static SoakPostgres start(Path folder) throws IOException {
    return new SoakPostgres(folder, BenchEnvironment.lastingPort());
  }

  synchronized String url() {
    return database.url();
  }

  /** Stops it, waits and starts it again. */
  synchronized void restart(Duration away) throws InterruptedException {
    database.close();
    Thread.sleep(away.toMillis());
    database = EmbeddedDatabase.start(folder, port);
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
