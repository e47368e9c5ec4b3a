package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot start says why, in words that tell what to do, and ends with 1. */
@ExtendWith(TestPostgres.class)
final class BadStartIT {

  private static final int PATIENCE = 60;

  @TempDir Path folder;

  @Test
  void unknownKeysAndVariables_areNamedWithTheirPlace() {
    Path config = folder.resolve("nurture.yaml");
    TestPlaybooks.write(config, "http:\n  port: 0\n  prot: 1\njourney:\n  lanes: many\n");

    try (ServerProcess server =
        ServerProcess.setup().config(config).with("NURTURE_SMTP_HOTS", "x").start()) {
      assertThat(server.exit(PATIENCE)).isEqualTo(1);
      assertThat(server.output())
          .contains(config + ":3", "http.prot", "http.port")
          .contains(config + ":5", "journey.lanes")
          .contains("NURTURE_SMTP_HOTS", "NURTURE_SMTP_HOST")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void variableThatTheLocaleCannotDecode_isNamed() {
    try (ServerProcess server =
        ServerProcess.setup()
            .with("LC_ALL", "POSIX")
            .with("NURTURE_SENDER_NAME", "Zoë Müller")
            .start()) {
      assertThat(server.exit(PATIENCE)).isEqualTo(1);
      assertThat(server.output())
          .contains("NURTURE_SENDER_NAME: has characters", "C.UTF-8")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void ruleThatDoesNotCompile_isNamedByFileAndLine(DatabaseTables databaseTables) {
    Path rules = TestPlaybooks.simple(folder.resolve("rules"));
    TestPlaybooks.write(
        rules.resolve("journey/broken.drl"),
        "rule \"Broken\"\nwhen\n  Candidate( stge == 1 )\nthen\nend\n");

    try (ServerProcess server =
        ServerProcess.setup().database(databaseTables.url()).rules(rules).start()) {
      assertThat(server.exit(PATIENCE)).isEqualTo(1);
      assertThat(server.output()).contains("journey/broken.drl:", "stge").doesNotContain("\tat ");
    }
  }

  @Test
  void databaseNobodyListensAt_isNamedWithoutItsPassword() {
    try (ServerProcess server =
        ServerProcess.setup()
            .database("postgresql://nurture:very-secret@127.0.0.1:1/nurture")
            .rules(TestPlaybooks.simple(folder.resolve("rules")))
            .start()) {
      assertThat(server.exit(PATIENCE)).isEqualTo(1);
      assertThat(server.output()).contains("127.0.0.1:1").doesNotContain("very-secret", "\tat ");
    }
  }

  @Test
  void databaseThatGoesAwayDuringTheStart_isNamedWithWhatToDo(DatabaseTables databaseTables) {
    URI url = URI.create(databaseTables.url());
    PortForwarder forwarder = PortForwarder.to(url.getPort());
    try (ServerProcess server =
        ServerProcess.setup()
            .database(databaseTables.url().replaceFirst(":\\d+/", ":" + forwarder.port() + "/"))
            .rules(TestPlaybooks.simple(folder.resolve("rules")))
            .start()) {
      await().atMost(PATIENCE, SECONDS).until(() -> server.output().contains("was migrated"));
      forwarder.close();

      assertThat(server.exit(PATIENCE)).isEqualTo(1);
      assertThat(server.output())
          .contains("database.url", "Start again when it answers")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void keyFileThatIsNotThere_isNamedWithItsSettingAndWhatToDo(DatabaseTables databaseTables) {
    Path absent = folder.resolve("absent.pem");

    try (ServerProcess server =
        ServerProcess.setup()
            .database(databaseTables.url())
            .rules(TestPlaybooks.simple(folder.resolve("rules")))
            .with("NURTURE_DKIM_KEYS", "example.com s1 " + absent)
            .start()) {
      assertThat(server.exit(PATIENCE)).isEqualTo(1);
      assertThat(server.output())
          .contains("dkim.keys: " + absent, "openssl genpkey")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void portThatIsTaken_isNamed(DatabaseTables databaseTables) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ServerProcess server =
            ServerProcess.setup()
                .database(databaseTables.url())
                .rules(TestPlaybooks.simple(folder.resolve("rules")))
                .with("NURTURE_HTTP_PORT", String.valueOf(taken.getLocalPort()))
                .start()) {
      assertThat(server.exit(PATIENCE)).isEqualTo(1);
      assertThat(server.output())
          .contains(String.valueOf(taken.getLocalPort()))
          .doesNotContain("\tat ");
    }
  }
}
