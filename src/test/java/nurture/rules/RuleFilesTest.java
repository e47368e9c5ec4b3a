package nurture.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from a folder of rules. */
class RuleFilesTest {

  @TempDir private Path folder;

  @Test
  void in_aFolder_areItsRuleFilesAndTablesByTheirPath() throws IOException {
    Files.createDirectories(folder.resolve("journey/deep"));
    String fine = rule("fine", "Contact( ever )", "");
    Files.writeString(folder.resolve("journey/deep/a.drl"), fine);
    Files.writeString(folder.resolve("cadence.csv"), "stage\n");
    Files.writeString(folder.resolve("cadence.drt"), "template header\n");
    Files.writeString(folder.resolve("notes.txt"), "no rule");
    Files.writeString(folder.resolve("~$cadence.xlsx"), "held open by a spreadsheet");
    Files.writeString(folder.resolve(".~lock.cadence.csv"), "held open by a spreadsheet");

    assertThat(RuleFiles.in(folder))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "journey/deep/a.drl",
                fine,
                "cadence.csv",
                "stage\n",
                "cadence.drt",
                "template header\n"));
  }

  @Test
  void in_aTableSavedWithoutUtf8_keepsItsLetters() throws IOException {
    Files.write(
        folder.resolve("cadence.csv"), "because\nfür später\n".getBytes(Charset.forName("cp1252")));

    assertThat(RuleFiles.in(folder)).containsEntry("cadence.csv", "because\nfür später\n");
  }

  @Test
  void in_aRuleFileThatIsNotUtf8_namesIt() throws IOException {
    Files.write(folder.resolve("a.drl"), new byte[] {(byte) 0xfc});

    assertThatThrownBy(() -> RuleFiles.in(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("a.drl:1: the file is not UTF-8");
  }

  @Test
  void read_aRuleFileThatIsNotUtf8_isOneProblemOfItsPlaceAndTheOthersAreRead() throws IOException {
    Files.write(folder.resolve("a.drl"), "// one\n// f\u00fcr\n".getBytes(ISO_8859_1));
    Files.writeString(folder.resolve("b.drl"), "// two");
    Files.writeString(folder.resolve("cadence.xlsx"), "no spreadsheet");

    RuleTexts read = RuleFiles.read(folder);

    assertThat(read.texts()).containsExactly(Map.entry("b.drl", "// two"));
    assertThat(read.unreadable())
        .extracting(RuleProblem::file, RuleProblem::line, RuleProblem::column)
        .containsExactlyInAnyOrder(tuple("a.drl", 2, 5), tuple("cadence.xlsx", 0, 0));
    assertThat(read.unreadable())
        .anyMatch(problem -> problem.message().contains("the byte FC stands here, `\u00fc`"));
  }

  @Test
  void in_aSpreadsheet_isACadenceLikeATextAndPartOfTheVersion() throws IOException {
    Files.writeString(folder.resolve("cadence.drt"), CadenceRulesTest.TEMPLATE);
    Files.write(folder.resolve("cadence.xlsx"), cadence(9));

    Map<String, String> files = RuleFiles.in(folder);
    try (RuleBook book = InlineRules.book(files)) {
      assertThat(book.rules())
          .extracting(RuleCard::name, RuleCard::phase, RuleCard::file, RuleCard::line)
          .containsExactly(
              tuple(
                  "Cadence: anybody in awareness, touch 1 and later: hello by email",
                  "journey",
                  "cadence.xlsx",
                  3));
      assertThat(book.source().cadence())
          .singleElement()
          .satisfies(row -> assertThat(row.waitDays()).isEqualTo(9));
      Files.write(folder.resolve("cadence.xlsx"), cadence(10));
      assertThat(RuleFiles.checksum(RuleFiles.in(folder))).isNotEqualTo(book.version());
    }
  }

  @Test
  void in_whatIsCalledASpreadsheetAndIsNone_namesIt() throws IOException {
    Files.writeString(folder.resolve("cadence.xlsx"), "stage;wait\n");

    assertThatThrownBy(() -> RuleFiles.in(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cadence.xlsx: this is no .xlsx spreadsheet");
  }

  @Test
  void in_aFolderThatIsNotThere_namesIt() {
    assertThatThrownBy(() -> RuleFiles.in(folder.resolve("gone")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("gone");
  }

  private static byte[] cadence(int wait) throws IOException {
    String[] headings = {"Stage", "Relationship", "Touch", "Template", "Channel", "Wait in days"};
    String[] cells = {"awareness", "any", "1+", "hello", "email"};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "nurture", "1.0")) {
      Worksheet sheet = book.newWorksheet("cadence");
      for (int i = 0; i < headings.length; i++) {
        sheet.value(1, i, headings[i]);
      }
      for (int i = 0; i < cells.length; i++) {
        sheet.value(2, i, cells[i]);
      }
      sheet.value(2, cells.length, wait);
    }
    return bytes.toByteArray();
  }
}
