package nurture.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL in a real directory; every test stops what it started. */
class EmbeddedDatabaseTest {
  @TempDir static Path base;

  private Path dataDir;

  @BeforeEach
  void ownDirectory(TestInfo test) {
    dataDir = base.resolve(test.getTestMethod().orElseThrow().getName());
  }

  @Test
  void start_afterACleanStop_findsTheDataAgain() {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(dataDir)) {
      remember(first.url(), "Ada");
    }

    try (EmbeddedDatabase second = EmbeddedDatabase.start(dataDir)) {
      assertThat(ask(second.url(), "SELECT name FROM remembered")).isEqualTo("Ada");
    }
  }

  @Test
  void start_afterItsJvmWasKilled_takesTheSamePostgresOver() throws Exception {
    Process killed = child(dataDir);
    long survivor;
    try (BufferedReader said = killed.inputReader()) {
      survivor = Long.parseLong(said.readLine());
    } finally {
      killed.destroyForcibly();
    }
    assertThat(killed.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(ProcessHandle.of(survivor)).as("PostgreSQL outlives the JVM").isPresent();

    EmbeddedDatabase database = EmbeddedDatabase.start(dataDir);
    try (database) {
      assertThat(database.pid()).isEqualTo(survivor);
      assertThat(ask(database.url(), "SELECT name FROM remembered")).isEqualTo("Ada");
    }

    assertThat(EmbeddedProcess.of(dataDir.resolve("postgres")))
        .as("what was taken over is stopped")
        .isEmpty();
    assertThat(dataDir.resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void start_whileAnotherServerUsesTheDirectory_namesItAndTheWayOut() throws Exception {
    Process other = child(dataDir);
    try (BufferedReader said = other.inputReader()) {
      said.readLine();

      assertThatThrownBy(() -> EmbeddedDatabase.start(dataDir))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("lock is held by process " + other.pid())
          .hasMessageContaining("NURTURE_DATABASE_URL");
    } finally {
      other.outputWriter().close();
      assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void start_twiceInOneProcess_isRefusedAndTheFirstKeepsItsLock() {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(dataDir)) {
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatThrownBy(() -> EmbeddedDatabase.start(dataDir))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("held by process " + ProcessHandle.current().pid());
      }

      assertThat(ask(first.url(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void start_always_keepsWhatIsCommitted() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(dataDir)) {
      String url = database.url();

      assertThat(ask(url, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(url, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(ask(url, "SHOW full_page_writes")).isEqualTo("on");
      assertThat(ask(url, "SHOW data_checksums")).isEqualTo("on");
    }
  }

  @Test
  void start_always_isOpenToLoopbackAndThePasswordAlone() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(dataDir)) {
      String url = database.url();
      String guessed = url.replaceFirst("postgres:[^@]+@", "postgres:guess@");

      assertThat(ask(url, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(url, "SHOW unix_socket_directories")).isEmpty();
      assertThatThrownBy(() -> ask(guessed, "SELECT 1"))
          .hasMessageContaining("password authentication failed");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(dataDir.resolve("password"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void start_onAPortOfOnesOwn_isThereAgainAfterARestart() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }

    try (EmbeddedDatabase first = EmbeddedDatabase.start(dataDir, port)) {
      assertThat(first.url()).contains("@127.0.0.1:" + port + "/");
    }
    try (EmbeddedDatabase second = EmbeddedDatabase.start(dataDir, port)) {
      assertThat(second.url()).contains("@127.0.0.1:" + port + "/");
      assertThat(ask(second.url(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void start_whenThePidFileNamesAnUnrelatedProcess_startsItsOwn() throws Exception {
    EmbeddedDatabase.start(dataDir).close();
    writePidFile(ProcessHandle.current().pid());

    try (EmbeddedDatabase database = EmbeddedDatabase.start(dataDir)) {
      assertThat(database.pid()).isNotEqualTo(ProcessHandle.current().pid());
      assertThat(ask(database.url(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void start_whenThePidFileNamesNoProcess_startsItsOwn() throws Exception {
    EmbeddedDatabase.start(dataDir).close();
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    writePidFile(gone.pid());

    try (EmbeddedDatabase database = EmbeddedDatabase.start(dataDir)) {
      assertThat(ask(database.url(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void start_whenTheFirstEverStartWasCutShort_beginsAgain() throws Exception {
    Files.createDirectories(dataDir.resolve("postgres.new/base"));
    Files.writeString(dataDir.resolve("postgres.new/postgresql.conf"), "# half a directory\n");

    try (EmbeddedDatabase database = EmbeddedDatabase.start(dataDir)) {
      assertThat(ask(database.url(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void start_whenThePasswordIsLost_saysWhichFileToRestore() throws Exception {
    EmbeddedDatabase.start(dataDir).close();
    Files.delete(dataDir.resolve("password"));

    assertThatThrownBy(() -> EmbeddedDatabase.start(dataDir))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(dataDir.toRealPath().resolve("password") + " is missing");
  }

  @Test
  void close_withAClientConnected_doesNotWaitForIt() throws Exception {
    EmbeddedDatabase database = EmbeddedDatabase.start(dataDir);
    try (database;
        Connection idle = connect(database.url())) {
      database.close();

      assertThat(dataDir.resolve("postgres/postmaster.pid")).doesNotExist();
      assertThat(idle.isValid(1)).isFalse();
    }
  }

  private void writePidFile(long pid) throws IOException {
    Path data = dataDir.resolve("postgres");
    Files.writeString(
        data.resolve("postmaster.pid"),
        "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n 1 1\nready\n".formatted(pid, data));
  }

  /** A second server: prints its PostgreSQL's process id and lives until its input ends. */
  private static Process child(Path dataDir) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
            Server.class.getName(),
            dataDir.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** What {@link #child} runs. */
  static final class Server {
    public static void main(String[] args) throws IOException {
      java.io.PrintStream said = System.out;
      System.setOut(System.err);
      try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]))) {
        remember(database.url(), "Ada");
        said.println(database.pid());
        System.in.read();
      }
    }
  }

  private static void remember(String url, String name) {
    try (Connection connection = connect(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE remembered (name text)");
      statement.execute("INSERT INTO remembered VALUES ('" + name + "')");
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static String ask(String url, String query) {
    try (Connection connection = connect(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static Connection connect(String url) throws SQLException {
    URI uri = URI.create(url);
    String[] login = uri.getUserInfo().split(":");
    return DriverManager.getConnection(
        "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath(),
        login[0],
        login[1]);
  }
}
