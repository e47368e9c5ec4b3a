package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each command that reads data, beside a server that has its embedded PostgreSQL for itself, and
 * without any server.
 */
final class CommandsBesideServerIT {

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static ServerProcess server;

  private static Path playbook = Path.of("");

  @BeforeAll
  static void start() {
    playbook = folder.resolve("playbook");
    PlaybookFiles.in(
            new PlaybookFolders(
                TestPlaybooks.simple(folder.resolve("simple")), Path.of("templates")))
        .writeTo(playbook);
    server =
        ServerProcess.setup()
            .with("NURTURE_DATABASE_DATA_DIR", folder.resolve("data").toString())
            .rules(playbook.resolve("rules"))
            .startReady();
    assertThat(
            server
                .api()
                .put("/api/candidates/ada", "{\"name\":\"Ada King\",\"email\":\"ada@example.com\"}")
                .status())
        .isEqualTo(202);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void audit_isReadAndProvedOverTheApi() throws Exception {
    CommandRun.Ended proved = beside("audit", "verify");
    String head = proved.output().replaceFirst("(?s).*head: ([0-9a-f]{64}).*", "$1");
    CommandRun.Ended listed = beside("audit", "list", "--limit", "2000");

    assertThat(proved.status()).as(proved.output()).isZero();
    assertThat(proved.output()).containsPattern("\\d+ entr(y|ies) fit");
    assertThat(beside("audit", "verify", "--expect-head", head).output())
        .contains("entries since: 0");
    assertThat(listed.status()).isZero();
    assertThat(listed.output()).contains("publish playbook  version 1");
  }

  @Test
  void replay_ofADirectory_runsOnTheServerAndLeavesNoDraftBehind() throws Exception {
    CommandRun.Ended text = beside("replay", "--playbook", playbook.toString());
    CommandRun.Ended json =
        beside(
            "replay",
            "--rules",
            playbook.resolve("rules").toString(),
            "--templates",
            "templates",
            "--against",
            "1",
            "--format",
            "json");

    assertThat(text.status()).as(text.output()).isZero();
    assertThat(text.output()).contains("before: version 1, ", "\nafter:  folder " + playbook);
    assertThat(json.output()).contains("\"titles\" : {", "\"complete\" : true");
    assertThat(server.api().get("/api/playbook/drafts").json().path("drafts")).isEmpty();
  }

  @Test
  void simulate_fromTheDatabase_runsOnTheServer() throws Exception {
    CommandRun.Ended ended =
        beside("simulate", "--from-database", "--fit", "--days", "2", "--playbook", "published");
    CommandRun.Ended madeUp =
        beside("simulate", "--playbook", "1", "--days", "2", "--candidates", "3");

    assertThat(ended.status()).as(ended.output()).isZero();
    assertThat(ended.output()).contains("1 candidates through 2 days", "playbook: version 1, ");
    assertThat(madeUp.status()).as(madeUp.output()).isZero();
    assertThat(madeUp.output()).contains("3 candidates through 2 days", "playbook: version 1, ");
  }

  @Test
  void server_withoutAKey_saysThatItNeedsOne() throws Exception {
    CommandRun.Ended ended =
        CommandRun.run(List.of("audit", "list", "--server", server.url().toString()));

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.output()).contains("there is no key for its API", "NURTURE_API_KEY", "--key");
  }

  @Test
  void dataOfARunningServer_thatIsNotNamed_areNotReadBehindItsBack() throws Exception {
    CommandRun.Ended ended =
        CommandRun.run(
            List.of("replay", "--playbook", playbook.toString()),
            Map.of(
                "NURTURE_HTTP_PORT",
                "1",
                "NURTURE_DATABASE_DATA_DIR",
                folder.resolve("data").toString()));

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output())
        .contains("No server answers at http://127.0.0.1:1", folder.resolve("data").toString())
        .contains("--server URL", "--key KEY");
  }

  @Test
  void noServerAndNoDatabase_isToldWithTheirPlacesAndWhatToDo() throws Exception {
    Path nowhere = folder.resolve("nowhere");
    for (List<String> command :
        List.of(
            List.of("replay", "--playbook", playbook.toString()),
            List.of("simulate", "--from-database"),
            List.of("audit", "list"),
            List.of("audit", "verify"))) {
      CommandRun.Ended ended =
          CommandRun.run(
              command,
              Map.of("NURTURE_HTTP_PORT", "1", "NURTURE_DATABASE_DATA_DIR", nowhere.toString()));

      assertThat(ended.status()).as(command.toString()).isNotZero();
      assertThat(ended.output())
          .contains("There are no data to read.", "No server answers at http://127.0.0.1:1")
          .contains("no database in " + nowhere, "NURTURE_DATABASE_URL")
          .doesNotContain("\tat ");
    }
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void databaseThatDoesNotAnswer_isToldWithoutWordsOfSql() throws Exception {
    CommandRun.Ended ended =
        CommandRun.run(
            List.of("audit", "list"),
            Map.of(
                "NURTURE_HTTP_PORT",
                "1",
                "NURTURE_DATABASE_URL",
                "postgresql://nurture:very-secret@127.0.0.1:1/nurture"));

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.output())
        .contains("No server answers at http://127.0.0.1:1", "127.0.0.1:1 refused")
        .doesNotContain("SQL State", "Error Code", "very-secret", "\tat ");
  }

  private static CommandRun.Ended beside(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--server", server.url().toString()));
    return CommandRun.run(all, Map.of("NURTURE_API_KEY", ServerProcess.KEY));
  }
}
