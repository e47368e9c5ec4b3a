package nurture.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;

/**
 * The PostgreSQL running on a data directory, whoever started it.
 *
 * @param pid of the postmaster
 * @param port on 127.0.0.1
 */
record EmbeddedProcess(Path data, long pid, int port) {
  static final String USER = "postgres";

  /**
   * Who runs on a data directory, by its {@code postmaster.pid}.
   *
   * <p>A file whose number now belongs to another process would stop PostgreSQL from starting, so
   * it is removed. A file whose process is gone is left to PostgreSQL, which also looks for
   * orphaned children before it removes it.
   */
  static Optional<EmbeddedProcess> of(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    // Line 1 is the process id, line 4 the port; the rest is of no use here.
    if (lines.size() < 4) {
      return Optional.empty();
    }
    EmbeddedProcess process =
        new EmbeddedProcess(
            data, Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()));
    if (process.isRunning()) {
      return Optional.of(process);
    }
    if (ProcessHandle.of(process.pid()).isPresent()) {
      Files.deleteIfExists(file);
    }
    return Optional.empty();
  }

  /**
   * Whether the process lives and is this directory's postmaster, which always works inside its
   * directory. A zombie, which a container without an init process may keep for ever, does not
   * count.
   */
  boolean isRunning() {
    Optional<ProcessHandle> handle = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    if (handle.isEmpty()) {
      return false;
    }
    Path proc = Path.of("/proc", Long.toString(pid));
    if (Files.notExists(proc)) {
      return handle
          .get()
          .info()
          .command()
          .filter(command -> command.endsWith("postgres"))
          .isPresent();
    }
    try {
      return Files.isSameFile(proc.resolve("cwd"), data);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Waits until it answers a query; false if it ends instead.
   *
   * @throws IllegalStateException if it does neither in time
   */
  boolean answersWithin(Duration patience, EmbeddedPassword password) {
    if (!within(patience, () -> !isRunning() || answers(password))) {
      throw new IllegalStateException(
          "PostgreSQL, process %d, was left running on %s but does not answer. Stop it with kill -INT %d and start again."
              .formatted(pid, data, pid));
    }
    return isRunning();
  }

  private boolean answers(EmbeddedPassword password) {
    Properties login = new Properties();
    login.setProperty("user", USER);
    login.setProperty("password", password.reveal());
    login.setProperty("connectTimeout", "2");
    login.setProperty("socketTimeout", "5");
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    try (Connection connection = DriverManager.getConnection(url, login)) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  /**
   * Asks for a fast shutdown: PostgreSQL takes SIGINT so, while SIGTERM would wait for its clients.
   */
  void interrupt() throws IOException {
    new ProcessBuilder("sh", "-c", "kill -INT \"$0\"", Long.toString(pid))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Waits for its end; false if it still runs then. */
  boolean endsWithin(Duration patience) {
    return within(patience, () -> !isRunning());
  }

  /** Asks every 50 ms. It is nobody's child here, so there is nothing to wait on. */
  private static boolean within(Duration patience, BooleanSupplier reached) {
    long start = System.nanoTime();
    while (!reached.getAsBoolean()) {
      if (System.nanoTime() - start > patience.toNanos()) {
        return false;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
