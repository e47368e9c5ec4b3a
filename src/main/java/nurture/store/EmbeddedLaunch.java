package nurture.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a PostgreSQL is created and started: with settings that keep data, tuned for one small
 * server.
 *
 * <p>The library underneath is meant for tests: it switches durability off, stops the server from a
 * shutdown hook and deletes data. All three are turned round here. It takes care of unpacking the
 * binaries and of root, whom PostgreSQL refuses.
 */
record EmbeddedLaunch(Path binaries, Duration patience) {
  /** Handed to PostgreSQL through a shell: no value may need quoting. */
  private static final Map<String, String> SERVER =
      Map.ofEntries(
          // Committed means on disk. The library starts PostgreSQL with -F and
          // synchronous_commit=off.
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          // Loopback only, and no socket file in /tmp.
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          // One server's pool, and room for an operator.
          Map.entry("max_connections", "60"),
          Map.entry("shared_buffers", "128MB"),
          Map.entry("wal_compression", "on"),
          Map.entry("max_wal_size", "2GB"),
          // A file a weekday, so a week is kept. Neither statements nor row values: they hold
          // people's data.
          Map.entry("logging_collector", "on"),
          Map.entry("log_directory", "log"),
          Map.entry("log_filename", "postgresql-%a.log"),
          Map.entry("log_rotation_age", "1d"),
          Map.entry("log_rotation_size", "0"),
          Map.entry("log_truncate_on_rotation", "on"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"));

  /**
   * Given to initdb. Sorting that no upgrade of the machine's C library can change, and a password
   * for every connection.
   */
  private static final Map<String, String> CREATION =
      Map.of(
          "locale",
          "C",
          "locale-provider",
          "builtin",
          "builtin-locale",
          "C.UTF-8",
          "auth",
          "scram-sha-256");

  /**
   * Creates a data directory. It is made under another name and renamed when it is whole, so a
   * first start that was killed leaves nothing that looks like data.
   */
  void create(Path data, EmbeddedPassword password) throws IOException {
    Path unfinished = data.resolveSibling(data.getFileName() + ".new");
    Optional<EmbeddedProcess> leftover = EmbeddedProcess.of(unfinished);
    if (leftover.isPresent()) {
      leftover.get().interrupt();
      if (!leftover.get().endsWithin(patience)) {
        throw new IllegalStateException(
            "PostgreSQL, process %d, of an unfinished first start does not stop; end it and start again"
                .formatted(leftover.get().pid()));
      }
    }
    delete(unfinished);
    start(unfinished, password, 0).close();
    Files.move(unfinished, data);
  }

  /**
   * Starts PostgreSQL on a data directory, creating it if there is none.
   *
   * @param port 0 for any that is free
   * @throws IllegalStateException if it does not answer in time; whatever came up is told to stop
   */
  EmbeddedPostgres start(Path data, EmbeddedPassword password, int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setPort(port)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOverrideWorkingDirectory(unpackedInto(data))
            .setConnectConfig("password", password.reveal())
            .setPGStartupWait(patience);
    SERVER.forEach(builder::setServerConfig);
    // The library passes these on as --name=value, whatever they are.
    CREATION.forEach(builder::setLocaleConfig);
    builder.setLocaleConfig("pwfile", password.file().toString());
    try {
      return builder.start();
    } catch (IOException | RuntimeException e) {
      Optional<EmbeddedProcess> leftover = EmbeddedProcess.of(data);
      if (leftover.isPresent()) {
        leftover.get().interrupt();
      }
      throw new IllegalStateException(
          "PostgreSQL did not come up on %s within %d s. Its reasons are in the lines above and in %s."
              .formatted(data, patience.toSeconds(), data.resolve("log")),
          e);
    }
  }

  /**
   * Where binaries are unpacked: our own directory, since others can write to /tmp and housekeeping
   * empties it. The library's own property, when set, wins (so that tests share one copy).
   *
   * @throws IllegalStateException if the library would take the data for forgotten test data, and
   *     delete it
   */
  private File unpackedInto(Path data) {
    Path scratch =
        Path.of(
                System.getProperty(
                    "ot.epg.working-dir",
                    Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg").toString()))
            .toAbsolutePath()
            .normalize();
    if (scratch.equals(data.getParent())) {
      throw new IllegalStateException(
          scratch + " is swept by test tools; choose another data directory");
    }
    return System.getProperty("ot.epg.working-dir") == null ? binaries.toFile() : scratch.toFile();
  }

  private static void delete(Path directory) throws IOException {
    if (Files.notExists(directory)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(directory)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
