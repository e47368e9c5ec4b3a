package nurture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What the command answers, and with which exit code. */
final class CheckCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream usual = System.out;
  private final Logger ours = (Logger) LoggerFactory.getLogger("nurture");
  private final @Nullable Level level = ours.getLevel();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void listenNoMore() {
    System.setOut(usual);
    ours.setLevel(level);
  }

  @Test
  void check_theShippedPlaybook_passesWithoutAnError() {
    assertThat(Commands.run("check")).isZero();
    assertThat(said()).doesNotContain(": error ").contains(" rules, ", "scenarios checked in");
  }

  @Test
  void check_aDirectoryWithAnError_endsWith1() throws IOException {
    Files.createDirectories(folder.resolve("rules/journey"));
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(folder.resolve("rules/journey/a.drl"), "garbage");

    assertThat(Commands.run("check", folder.toString())).isEqualTo(1);
    assertThat(said())
        .contains(folder + "/rules/journey/a.drl:1:1: error ", "no scenarios checked");
  }

  @Test
  void check_aMistakeInALine_showsTheLineWithACaretAndWhatWasMeant() throws IOException {
    Files.createDirectories(folder.resolve("rules/journey"));
    Files.createDirectories(folder.resolve("templates"));
    Path file = folder.resolve("rules/journey/a.drl");
    Files.writeString(file, "rule \"a\"\nwhen\n    Contact( quietDay > 1 )\nthen\nend\n");

    assertThat(Commands.run("check", folder.toString())).isEqualTo(1);
    assertThat(said())
        .contains(file + ":3:14: error Contact has no quietDay; did you mean quietDays?")
        .contains("\n        Contact( quietDay > 1 )\n                 ^\n");
  }

  @Test
  void check_aFileInLatin1_showsTheLineWithACaret() throws IOException {
    Files.createDirectories(folder.resolve("rules/journey"));
    Files.createDirectories(folder.resolve("templates"));
    Path file = folder.resolve("rules/journey/a.drl");
    Files.write(file, "// eins\n// f\u00fcr\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Commands.run("check", folder.toString())).isEqualTo(1);
    assertThat(said())
        .contains(file + ":2:5: error the file is not UTF-8", "\n    // f\u00fcr\n        ^\n");
  }

  @Test
  void check_aDirectoryWithoutAPlaybook_endsWith2() {
    assertThat(Commands.run("check", folder.toString())).isEqualTo(2);
    assertThat(Commands.run("check", "--format", "pdf")).isEqualTo(2);
    assertThat(said()).isEmpty();
  }

  @Test
  void check_otherFolders_canBeNamed() throws IOException {
    Files.createDirectories(folder.resolve("mine"));

    assertThat(Commands.run("check", "--rules", folder.resolve("mine").toString())).isEqualTo(1);
    assertThat(said()).contains(folder + "/mine: error there is no rule file");
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
