package nurture.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, kept in a directory between runs, for trying things out and for one
 * small machine.
 *
 * <p>The directory holds {@code postgres} (the data, with the server's log in {@code
 * postgres/log}), {@code binaries}, {@code password} (readable by its owner alone) and {@code
 * lock}. Only the loopback interface is listened on, on any free port. Data survives a crash of
 * this process, of PostgreSQL and of the machine: fsync is on.
 *
 * <p>PostgreSQL is a process apart, so it outlives a killed JVM. The next start finds it by its
 * {@code postmaster.pid} and takes it over. No shutdown hook is registered: whoever started this
 * closes it, after the last query.
 *
 * <p>All methods block; call them from a worker. {@link #close} may be called from any thread, and
 * twice.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** Long enough for the recovery of a few gigabytes of write-ahead log after a crash. */
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private static final int ANY_PORT = 0;

  private final EmbeddedLock lock;
  private final EmbeddedPassword password;
  private final EmbeddedProcess process;
  private final @Nullable EmbeddedPostgres launched;

  private EmbeddedDatabase(
      EmbeddedLock lock,
      EmbeddedPassword password,
      EmbeddedProcess process,
      @Nullable EmbeddedPostgres launched) {
    this.lock = lock;
    this.password = password;
    this.process = process;
    this.launched = launched;
  }

  /**
   * Starts the PostgreSQL kept in a directory, creating both at first, or takes over the one still
   * running there.
   *
   * @param dataDir used by one server at a time
   * @throws IllegalStateException if another server uses the directory, or PostgreSQL does not come
   *     up; the message says what to do
   * @throws UncheckedIOException if the directory cannot be written
   */
  public static EmbeddedDatabase start(Path dataDir) {
    return start(dataDir, ANY_PORT);
  }

  /**
   * The same on a port of one's own, so that clients find it there again after a restart. One that
   * is taken over stays on the port it has.
   *
   * @param port free, or 0 for any
   */
  public static EmbeddedDatabase start(Path dataDir, int port) {
    EmbeddedLock lock = null;
    EmbeddedDatabase database = null;
    try {
      Path home = Files.createDirectories(dataDir).toRealPath();
      lock = EmbeddedLock.take(home.resolve("lock"));
      database = open(home, lock, port);
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database in " + dataDir + " did not start", e);
    } finally {
      if (lock != null && database == null) {
        lock.release();
      }
    }
  }

  private static EmbeddedDatabase open(Path home, EmbeddedLock lock, int port) throws IOException {
    EmbeddedLaunch launch =
        new EmbeddedLaunch(ownersAlone(home.resolve("binaries")).resolve("unpacked"), PATIENCE);
    EmbeddedPassword password = EmbeddedPassword.in(home);
    Path data = home.resolve("postgres");
    if (Files.notExists(data)) {
      launch.create(data, password);
    }
    Optional<EmbeddedProcess> survivor = EmbeddedProcess.of(data);
    if (survivor.isPresent() && survivor.get().answersWithin(PATIENCE, password)) {
      LOG.info("took over the PostgreSQL left running as process {}", survivor.get().pid());
      return new EmbeddedDatabase(lock, password, survivor.get(), null);
    }
    EmbeddedPostgres launched = launch.start(data, password, port);
    EmbeddedProcess process =
        EmbeddedProcess.of(data)
            .orElseThrow(
                () -> new IllegalStateException("PostgreSQL stopped; see " + data.resolve("log")));
    LOG.info("PostgreSQL runs as process {} on port {}", process.pid(), process.port());
    return new EmbeddedDatabase(lock, password, process, launched);
  }

  /**
   * What others could write to, they could have us run: the library opens its directory to
   * everybody.
   */
  private static Path ownersAlone(Path directory) throws IOException {
    Files.createDirectories(directory);
    return Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
  }

  /**
   * Where to connect: {@code postgresql://postgres:…@127.0.0.1:PORT/postgres}. Holds the password:
   * not for logs.
   */
  public String url() {
    return "postgresql://%s:%s@127.0.0.1:%d/postgres"
        .formatted(EmbeddedProcess.USER, password.reveal(), process.port());
  }

  /** The process id of PostgreSQL's postmaster. */
  public long pid() {
    return process.pid();
  }

  /**
   * Stops PostgreSQL cleanly: running transactions are rolled back, everything committed is
   * flushed. Blocks for up to a minute; if it takes longer, PostgreSQL finishes alone and the next
   * start waits for it.
   */
  @Override
  public void close() {
    if (!lock.isHeld()) {
      return;
    }
    try {
      if (launched == null) {
        process.interrupt();
      } else {
        launched.close();
      }
      if (!process.endsWithin(Duration.ofSeconds(60))) {
        LOG.warn(
            "PostgreSQL, process {}, is still stopping; the next start waits for it",
            process.pid());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "PostgreSQL, process " + process.pid() + ", was not stopped", e);
    } finally {
      lock.release();
    }
  }
}
