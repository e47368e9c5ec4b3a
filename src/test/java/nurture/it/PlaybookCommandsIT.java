package nurture.it;

import static nurture.it.PlaybookServer.MASTER;
import static nurture.it.PlaybookServer.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.cli.Commands;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The playbook from the command line: folders published, and written back. */
@ExtendWith(TestPostgres.class)
final class PlaybookCommandsIT {

  private record Said(int status, String text) {}

  @Test
  void folder_publishedListedComparedAndExported_isTheSameAgain(
      DatabaseTables databaseTables, @TempDir Path folder, @TempDir Path exported) {
    try (PlaybookServer server = new PlaybookServer(databaseTables, false)) {
      PlaybookFiles files =
          SmallPlaybook.files()
              .with(SmallPlaybook.NUMBERS, VersionStore.bytes(SmallPlaybook.sixty()))
              .with("rules/odd.md", new byte[] {0, -1, 13, 10, -128});
      files.writeTo(folder);

      Said differs = run(server, ROSA, "diff", "1", folder.toString(), "--brief");
      Said published =
          run(server, ROSA, "publish", folder.toString(), "--comment", "sixty days will do");
      Said again = run(server, ROSA, "publish", folder.toString(), "--comment", "once more");
      Said listed = run(server, ROSA, "versions");
      Said export = run(server, ROSA, "export", "2", exported.toString());
      Said same = run(server, ROSA, "diff", "2", exported.toString());

      assertThat(differs.text()).contains("number   QUIET: 90 → 60 days", "+ rules/odd.md");
      assertThat(differs.status()).isEqualTo(1);
      assertThat(published).isEqualTo(new Said(0, "Version 2 is in service.\n"));
      assertThat(again)
          .isEqualTo(new Said(0, "Nothing changed: this is version 2, already live.\n"));
      assertThat(listed.text())
          .containsPattern("2 +[0-9a-f]{12} .* rosa +sixty days will do  \\(in service\\)")
          .contains("The folders of the first start");
      assertThat(export.text()).contains("9 files of version 2 are in " + exported);
      assertThat(PlaybookFiles.in(PlaybookFolders.in(exported))).isEqualTo(files);
      assertThat(same).isEqualTo(new Said(0, ""));
      assertThat(databaseTables.texts("select actor from playbook_service order by seq"))
          .containsExactly("shipped", "rosa");
      assertThat(
              databaseTables.count("select count(*) from playbook_draft where published is null"))
          .isZero();
    }
  }

  @Test
  void folder_thatDoesNotHaveWhatWasPublishedSince_isPublishedOnlyWhenItMayTakeThatBack(
      DatabaseTables databaseTables, @TempDir Path pages, @TempDir Path folder) {
    try (PlaybookServer server = new PlaybookServer(databaseTables, false)) {
      SmallPlaybook.files()
          .with(SmallPlaybook.NUMBERS, VersionStore.bytes(SmallPlaybook.sixty()))
          .writeTo(pages);
      Said draft = run(server, ROSA, "publish", pages.toString(), "--comment", "sixty days");
      SmallPlaybook.files().with("rules/mine.md", VersionStore.bytes("mine")).writeTo(folder);

      Said refused = run(server, ROSA, "publish", folder.toString(), "--comment", "mine");

      assertThat(draft.status()).isZero();
      assertThat(refused.status()).isEqualTo(1);
      assertThat(refused.text())
          .contains("edited from version 1", "version 2, rosa: sixty days", "Nothing is published")
          .contains("number   QUIET: 60 → 90 days", "--take-back")
          .doesNotContain("mine.md");
      assertThat(databaseTables.count("select count(*) from playbook_version")).isEqualTo(2);

      Said taken =
          run(server, ROSA, "publish", folder.toString(), "--comment", "mine", "--take-back");
      Said onward =
          run(server, ROSA, "publish", folder.toString(), "--comment", "nothing was edited");

      assertThat(taken.status()).isZero();
      assertThat(taken.text()).contains("QUIET: 60 → 90 days", "Version 3 is in service.");
      assertThat(onward.text()).contains("Nothing changed: this is version 3");
    }
  }

  @Test
  void rollBack_withAndWithoutAVersion_saysWhatIsInServiceNow(
      DatabaseTables databaseTables, @TempDir Path folder) {
    try (PlaybookServer server = new PlaybookServer(databaseTables, false)) {
      Said nothing = run(server, ROSA, "roll-back", "--comment", "too early");
      SmallPlaybook.files()
          .with(SmallPlaybook.NUMBERS, VersionStore.bytes(SmallPlaybook.sixty()))
          .writeTo(folder);
      Said second = run(server, ROSA, "publish", folder.toString(), "--comment", "sixty");

      Said back = run(server, ROSA, "roll-back", "--comment", "too many messages");
      Said on = run(server, ROSA, "roll-back", "--to", "2", "--comment", "it was not that");
      Said same = run(server, ROSA, "roll-back", "--to", "2", "--comment", "once more");
      Said unknown = run(server, ROSA, "roll-back", "--to", "9", "--comment", "a typing error");
      Said silent = run(server, ROSA, "roll-back");

      assertThat(nothing.status()).isEqualTo(1);
      assertThat(nothing.text()).contains("No version was in service before version 1.", "--to");
      assertThat(second.status()).isZero();
      assertThat(back)
          .isEqualTo(new Said(0, "Version 1 is in service again; before, it was version 2.\n"));
      assertThat(on)
          .isEqualTo(new Said(0, "Version 2 is in service again; before, it was version 1.\n"));
      assertThat(same)
          .isEqualTo(new Said(0, "Version 2 is in service already; nothing changed.\n"));
      assertThat(unknown).isEqualTo(new Said(1, "There is no version 9 of the playbook.\n"));
      assertThat(silent.status()).isEqualTo(2);
      assertThat(databaseTables.texts("select comment from playbook_service order by seq desc"))
          .startsWith("it was not that", "too many messages");
    }
  }

  @Test
  void rollBack_withACanary_endsItAndKeepsTheVersionInService(
      DatabaseTables databaseTables, @TempDir Path folder) {
    try (PlaybookServer server = new PlaybookServer(databaseTables, false)) {
      SmallPlaybook.files()
          .with(SmallPlaybook.NUMBERS, VersionStore.bytes(SmallPlaybook.sixty()))
          .writeTo(folder);
      Said canary =
          run(server, ROSA, "publish", folder.toString(), "--comment", "sixty", "--percent", "10");

      Said back = run(server, ROSA, "roll-back", "--comment", "not this");

      assertThat(canary.status()).isZero();
      assertThat(back)
          .isEqualTo(new Said(0, "Version 1 is in service; the canary, version 2, has ended.\n"));
    }
  }

  @Test
  void folder_withWhichScenariosComeOutOtherwise_isPublishedWhenTheyAreAccepted(
      DatabaseTables databaseTables, @TempDir Path folder) {
    try (PlaybookServer server = new PlaybookServer(databaseTables, false)) {
      SmallPlaybook.files()
          .with(SmallPlaybook.OUTREACH, VersionStore.bytes(SmallPlaybook.hasty()))
          .writeTo(folder);

      Said listed = run(server, ROSA, "publish", folder.toString(), "--comment", "hasty");

      assertThat(listed.status()).isEqualTo(1);
      assertThat(listed.text())
          .containsPattern("rules/scenario/outreach.yaml:\\d+:\\d+: ")
          .contains("1 scenario comes out otherwise than with what is in service")
          .doesNotContain("override");
      Matcher accept = Pattern.compile("--accept ([0-9a-f]{12})").matcher(listed.text());
      assertThat(accept.find()).isTrue();

      Said published =
          run(
              server,
              ROSA,
              "publish",
              folder.toString(),
              "--comment",
              "hasty",
              "--accept",
              accept.group(1));

      assertThat(published).isEqualTo(new Said(0, "Version 2 is in service.\n"));
    }
  }

  @Test
  void folder_thatTheCheckRefuses_listsFileAndLineAndLeavesNoDraftBehind(
      DatabaseTables databaseTables, @TempDir Path folder) {
    try (PlaybookServer server = new PlaybookServer(databaseTables, false)) {
      SmallPlaybook.files()
          .with(SmallPlaybook.SCENARIOS, VersionStore.bytes(SmallPlaybook.failing()))
          .writeTo(folder);

      Said refused = run(server, ROSA, "publish", folder.toString(), "--comment", "hasty");

      assertThat(refused.status()).isEqualTo(1);
      assertThat(refused.text())
          .containsPattern("rules/scenario/outreach.yaml:\\d+:\\d+: ")
          .contains("Fix the errors above, or use --override \"reason\"");
      assertThat(databaseTables.count("select count(*) from playbook_draft")).isZero();

      Said overridden =
          run(
              server,
              MASTER,
              "publish",
              folder.toString(),
              "--comment",
              "hasty",
              "--percent",
              "10",
              "--override",
              "the fair is today");

      assertThat(overridden)
          .isEqualTo(new Said(0, "Version 2 is a canary: 10% of the candidates.\n"));
    }
  }

  @Test
  void folder_whereFourEyesAreWanted_waitsForSomebodyElse(
      DatabaseTables databaseTables, @TempDir Path folder) {
    try (PlaybookServer server = new PlaybookServer(databaseTables, true)) {
      SmallPlaybook.files()
          .with(SmallPlaybook.NUMBERS, VersionStore.bytes(SmallPlaybook.sixty()))
          .writeTo(folder);

      Said waits = run(server, ROSA, "publish", folder.toString(), "--comment", "sixty");
      String draft = databaseTables.texts("select id from playbook_draft").get(0);
      Said published = run(server, MASTER, "publish", "--draft", draft, "--comment", "seen");

      assertThat(waits.status()).isEqualTo(1);
      assertThat(waits.text()).contains("work of rosa", "nurture publish --draft " + draft);
      assertThat(published).isEqualTo(new Said(0, "Version 2 is in service.\n"));
    }
  }

  @Test
  void key_madePermittedAndRevoked_mayWhatItMayAndIsOnRecord(DatabaseTables databaseTables) {
    try (PlaybookServer server = new PlaybookServer(databaseTables, true)) {
      Said made = run(server, MASTER, "keys", "add", "otto", "--permissions", "edit");
      String key = made.text().strip();
      Said same = run(server, MASTER, "keys", "add", "Otto");
      Said unknown = run(server, MASTER, "keys", "add", "ada", "--permissions", "edit,fly");
      Said listed = run(server, MASTER, "keys", "list");
      String id = listed.text().lines().filter(l -> l.contains("otto")).findFirst().orElseThrow();
      Said permitted =
          run(server, MASTER, "keys", "permit", id.substring(0, 12), "--permissions", "edit,keys");
      Said others = run(server, key, "keys", "list");
      Said revoked = run(server, MASTER, "keys", "revoke", id.substring(0, 12));
      Said twice = run(server, MASTER, "keys", "revoke", id.substring(0, 12));

      assertThat(key).hasSize(43);
      assertThat(same.text()).contains("There is a key Otto", "choose another");
      assertThat(run(server, MASTER, "keys", "add", "Bootstrap").text())
          .contains("key of the settings");
      assertThat(unknown.text()).contains("permissions", "edit, publish, override, keys");
      assertThat(listed.text().lines()).hasSize(3).noneMatch(line -> line.contains(key));
      assertThat(id).endsWith("otto              edit");
      assertThat(permitted.text().strip()).endsWith("edit keys");
      assertThat(others.status()).isZero();
      assertThat(revoked).isEqualTo(new Said(0, ""));
      assertThat(twice.status()).isEqualTo(1);
      assertThat(run(server, ROSA, "keys", "list").text())
          .contains("permission keys", "the key rosa does not have");
      assertThat(databaseTables.texts("select actor || ': ' || action || ' ' || target from audit"))
          .contains(
              "bootstrap: make key otto (" + id.substring(0, 12) + ")",
              "bootstrap: permit key otto (" + id.substring(0, 12) + ")",
              "bootstrap: revoke key otto (" + id.substring(0, 12) + ")");
      assertThat(
              databaseTables.texts(
                  "select coalesce(before, '') || '>' || coalesce(after, '') from audit"))
          .contains("edit>edit keys");
    }
  }

  @Test
  void keyOfTheSettings_setAnew_shutsOutTheOneBefore(DatabaseTables databaseTables) {
    try (PlaybookServer server = new PlaybookServer(databaseTables, false)) {
      String other = "another-master-key-now";

      server.masterIs(other);
      Said before = run(server, MASTER, "keys", "list");
      Said after = run(server, other, "keys", "list");
      server.masterIs(other);

      assertThat(before.status()).isEqualTo(1);
      assertThat(after.text().lines()).hasSize(2).anyMatch(line -> line.contains("bootstrap"));
      assertThat(run(server, ROSA, "versions").status()).isZero();
      assertThat(
              databaseTables.texts(
                  "select actor || ': ' || action || ' ' || target from audit where target like"
                      + " 'boot%'"))
          .hasSize(1)
          .allMatch(entry -> entry.matches("server: revoke key bootstrap \\([0-9a-f]{12}\\)"));
    }
  }

  @Test
  void command_whereNobodyAnswers_saysSoAndWhatToDo() {
    Said said = capture("versions", "--server", "http://127.0.0.1:1", "--key", ROSA);

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.text()).contains("no server answers at http://127.0.0.1:1/", "--server URL");
  }

  private static Said run(PlaybookServer server, String key, String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 4);
    all[arguments.length] = "--server";
    all[arguments.length + 1] = server.url();
    all[arguments.length + 2] = "--key";
    all[arguments.length + 3] = key;
    return capture(all);
  }

  private static Said capture(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      int status = Commands.run(arguments);
      both.flush();
      return new Said(status, lines(said.toString(StandardCharsets.UTF_8)));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** Without what the log says meanwhile. */
  private static String lines(String text) {
    StringBuilder kept = new StringBuilder();
    text.lines()
        .filter(line -> !line.matches("\\d\\d:\\d\\d:\\d\\d\\.\\d+ .*"))
        .forEach(line -> kept.append(line).append('\n'));
    return kept.toString();
  }
}
