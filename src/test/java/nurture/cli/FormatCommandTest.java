package nurture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files the command writes, lists and leaves, and with which exit code. */
final class FormatCommandTest {

  private static final String UNTIDY =
      "//about it\nrule \"a\" when Contact(quietDays>=LONG)// behind\n"
          + "then insert(Tag.as(\"x\").because(\"a\"));\nend";

  private static final String TIDY =
      """
      //about it
      rule "a"
      when
          Contact( quietDays >= LONG ) // behind
      then
          insert( Tag.as("x").because("a") );
      end
      """;

  @TempDir Path folder;
  private Path untidy = Path.of("");
  private Path broken = Path.of("");

  @BeforeEach
  void write() throws IOException {
    untidy = folder.resolve("rules/journey/untidy.drl");
    broken = folder.resolve("rules/journey/broken.drl");
    Files.createDirectories(untidy.getParent());
    Files.createDirectories(folder.resolve("rules/policy"));
    Files.writeString(
        folder.resolve("rules/policy/numbers.csv"),
        "name,value,unit,meaning\nLONG,90,days,how long\nFITTING_SKILLS,2,skills,how many\n");
    Files.writeString(untidy, UNTIDY);
  }

  @Test
  void format_theShippedPlaybook_isCanonical() {
    CapturedOutput checked = CapturedOutput.of("format", "--check");

    assertThat(checked.err()).matches("\\d\\d rule files: 0 not in canonical form\\.\n");
    assertThat(checked.out()).isEmpty();
    assertThat(checked.status()).isZero();
  }

  @Test
  void format_anUntidyFile_isWrittenOnceAndListed() throws IOException {
    CapturedOutput first = CapturedOutput.of("format", folder.resolve("rules").toString());
    CapturedOutput again = CapturedOutput.of("format", folder.toString());

    assertThat(first).isEqualTo(new CapturedOutput(0, untidy + "\n", "1 rule file: 1 changed.\n"));
    assertThat(again).isEqualTo(new CapturedOutput(0, "", "1 rule file: 0 changed.\n"));
    assertThat(Files.readString(untidy)).isEqualTo(TIDY);
  }

  @Test
  void check_anUntidyFile_listsItChangesNothingAndEndsWith1() throws IOException {
    CapturedOutput checked = CapturedOutput.of("format", "--check", untidy.toString());

    assertThat(checked)
        .isEqualTo(new CapturedOutput(1, untidy + "\n", "1 rule file: 1 not in canonical form.\n"));
    assertThat(Files.readString(untidy)).isEqualTo(UNTIDY);
  }

  @Test
  void format_aFileWithMistakes_staysAndTheOthersAreWritten() throws IOException {
    String text = "// stays\nrule \"b\" when Contact( quietDay >= LONG )\nthen\nend";
    Files.writeString(broken, text);

    CapturedOutput said = CapturedOutput.of("format", untidy.getParent().toString());

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.out()).isEqualTo(untidy + "\n");
    assertThat(said.err())
        .contains(broken + ":2:24: ", "quietDays", "1 with mistakes left as they are");
    assertThat(Files.readString(broken)).isEqualTo(text);
    assertThat(Files.readString(untidy)).isEqualTo(TIDY);
  }

  @Test
  void format_aFileInLatin1_staysAndIsNamedWithItsLine() throws IOException {
    byte[] latin = "// f\u00fcr\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(broken, latin);

    CapturedOutput said = CapturedOutput.of("format", folder.toString());

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.err()).contains(broken + ":1:5: the file is not UTF-8: the byte FC");
    assertThat(Files.readAllBytes(broken)).isEqualTo(latin);
    assertThat(Files.readString(untidy)).isEqualTo(TIDY);
  }

  @Test
  void format_theTemplateOfTheCadence_isFormattedToo() throws IOException {
    String shipped = Files.readString(Path.of("rules/cadence.drt"));
    Path template = folder.resolve("rules/cadence.drt");
    Files.writeString(template, shipped.replace("    ", " ").replace("( ", "("));

    CapturedOutput said = CapturedOutput.of("format", template.toString());

    assertThat(said.out()).isEqualTo(template + "\n");
    assertThat(Files.readString(template)).isEqualTo(shipped);
    assertThat(Files.readString(untidy)).isEqualTo(UNTIDY);
  }

  @Test
  void format_whatIsNoRuleFile_endsWith2() {
    assertThat(CapturedOutput.of("format", folder.resolve("gone").toString()).err())
        .contains("there is no file or folder " + folder.resolve("gone"));
    assertThat(CapturedOutput.of("format", "config/nurture.yaml").status()).isEqualTo(2);
  }
}
