package nurture.playbook.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

final class PlaybookDifferenceTest {

  private static final PlaybookFiles SHIPPED = PlaybookFiles.in(PlaybookFolders.in(Path.of(".")));
  private static final String NUMBERS = "rules/policy/numbers.csv";
  private static final String CADENCE = "rules/cadence.csv";

  private static final String TWO =
      """
      // PLAYBOOK P7: first. Owner: sourcing team.
      rule "The first"
      when
          Candidate()
      then
          insert( Flag.set("first") );
      end

      // PLAYBOOK P8: second. Owner: sourcing team.
      rule "The second"
      when
          Candidate()
          Flag( name == "first" )
      then
          insert( Flag.set("second") );
      end
      """;

  @Test
  void between_thePlaybookAndItself_isEmpty() {
    PlaybookDifference playbookDifference = PlaybookDifference.between(SHIPPED, SHIPPED);

    assertThat(playbookDifference.isEmpty()).isTrue();
    assertThat(DifferenceText.whole(playbookDifference)).isEmpty();
  }

  @Test
  void between_aNumberChanged_isThatNumberAndItsLine() {
    PlaybookFiles after = edited(SHIPPED, NUMBERS, "STRONG_SIGNAL,40,", "STRONG_SIGNAL,45,");

    PlaybookDifference playbookDifference = PlaybookDifference.between(SHIPPED, after);

    assertThat(playbookDifference.numbers())
        .extracting(NumberChange::toString)
        .containsExactly("STRONG_SIGNAL: 40 → 45 points");
    assertThat(playbookDifference.rules()).as("none of the many rules that use numbers").isEmpty();
    assertThat(playbookDifference.files())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.change()).isEqualTo(ChangeKind.CHANGED);
              assertThat(file.lines())
                  .startsWith("--- a/" + NUMBERS + "\n+++ b/" + NUMBERS + "\n@@ -1,5 +1,5 @@\n")
                  .contains("\n-STRONG_SIGNAL,40,points,", "\n+STRONG_SIGNAL,45,points,");
            });
  }

  @Test
  void between_numbersAddedAndRemoved_saysNone() {
    PlaybookFiles before =
        files(NUMBERS, "name,value,unit,meaning\nOLD,3,days,Old\nSAME,1,days,S\n");
    PlaybookFiles after =
        files(NUMBERS, "name,value,unit,meaning\nSAME,1,days,S\nNEW,4,weeks,New\n");

    assertThat(PlaybookDifference.between(before, after).numbers())
        .extracting(NumberChange::toString)
        .containsExactly("NEW: none → 4 weeks", "OLD: 3 → none days");
  }

  @Test
  void between_aRowsWaitAndTemplateChanged_pairsTheRows() {
    PlaybookFiles after =
        edited(
            edited(
                SHIPPED,
                CADENCE,
                "awareness,passive,3,follow-up-story,email,10,",
                "awareness,passive,3,follow-up-story,email,12,"),
            CADENCE,
            "awareness,passive,5,follow-up-last-note,",
            "awareness,passive,5,follow-up-question,");

    assertThat(PlaybookDifference.between(SHIPPED, after).cadence())
        .extracting(CadenceChange::toString)
        .containsExactly(
            "passive in awareness, touch 3: follow-up-story by email, 10 days after, as outreach,"
                + " with reading → passive in awareness, touch 3: follow-up-story by email, 12 days"
                + " after, as outreach, with reading",
            "passive in awareness, touch 5: follow-up-last-note by email, 21 days after, as"
                + " outreach, with opening → passive in awareness, touch 5: follow-up-question by"
                + " email, 21 days after, as outreach, with opening");
  }

  @Test
  void between_rowsMovedAboutOnly_isTheFileAlone() {
    String one = "awareness,passive,1,first-outreach,email,7,outreach,opening\n";
    String other = "awareness,passive,2,follow-up-insight,email,7,outreach,reading\n";
    PlaybookFiles after = edited(SHIPPED, CADENCE, one + other, other + one);

    PlaybookDifference playbookDifference = PlaybookDifference.between(SHIPPED, after);

    assertThat(playbookDifference.cadence()).isEmpty();
    assertThat(playbookDifference.rules()).isEmpty();
    assertThat(playbookDifference.files()).hasSize(1);
  }

  @Test
  void between_aRuleChanged_hasBothTextsAndLeavesItsNeighbourAlone() {
    PlaybookFiles before = files("rules/policy/words.drl", TWO);
    PlaybookFiles after =
        edited(before, "rules/policy/words.drl", "set(\"second\")", "set(\"2nd\")");

    assertThat(PlaybookDifference.between(before, after).rules())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.change()).isEqualTo(ChangeKind.CHANGED);
              assertThat(rule.name()).isEqualTo("The second");
              assertThat(rule.before())
                  .startsWith("// PLAYBOOK P8: second.")
                  .contains("set(\"second\")")
                  .endsWith("end");
              assertThat(rule.after()).contains("set(\"2nd\")");
            });
  }

  @Test
  void between_rulesMovedRenamedAddedAndRemoved_tellsThemApart() {
    PlaybookFiles before =
        files("rules/policy/words.drl", TWO)
            .with(
                "rules/journey/gone.drl",
                bytes(TWO.replace("The ", "Gone ").replace("Flag(", "Known(")));
    PlaybookFiles after =
        files("rules/policy/first.drl", TWO.substring(0, TWO.indexOf("// PLAYBOOK P8")))
            .with(
                "rules/policy/second.drl",
                bytes(
                    TWO.substring(TWO.indexOf("// PLAYBOOK P8"))
                        .replace("The second", "What comes second")))
            .with(
                "rules/guard/new.drl",
                bytes(
                    TWO.substring(0, TWO.indexOf("// PLAYBOOK P8"))
                        .replace("The first", "New")
                        .replace("Flag.", "Other.")));

    assertThat(PlaybookDifference.between(before, after).rules())
        .extracting(rule -> rule.change().word() + " " + rule.from() + " > " + rule.name())
        .containsExactly(
            "removed Gone first > Gone first",
            "removed Gone second > Gone second",
            "added New > New",
            "moved The first > The first",
            "renamed The second > What comes second");
  }

  @Test
  void between_aRuleFileThatCannotBeParsed_saysSoInsteadOfRulesRemoved() {
    PlaybookFiles before = files("rules/policy/words.drl", TWO);
    PlaybookFiles after =
        edited(before, "rules/policy/words.drl", "when\n    Candidate()\nthen", "wenn");

    PlaybookDifference playbookDifference = PlaybookDifference.between(before, after);

    assertThat(playbookDifference.unread()).containsExactly("rules/policy/words.drl");
    assertThat(playbookDifference.rules()).isEmpty();
    assertThat(DifferenceText.brief(playbookDifference, 9))
        .contains("unread   rules/policy/words.drl: cannot be parsed");
  }

  @Test
  void between_messagesInSeveralLanguages_namesTheMessageOnce() {
    PlaybookFiles before =
        files("templates/hello.ftl", "a").with("templates/hello.de.ftl", bytes("b"));
    PlaybookFiles after =
        before
            .with("templates/hello.de.ftl", bytes("c"))
            .with("templates/hello.nl.ftl", bytes("d"))
            .with("templates/bye.ftl", bytes("e"))
            .with("templates/bye.de.ftl", bytes("f"));

    assertThat(PlaybookDifference.between(before, after).templates())
        .containsExactly(
            new TemplateChange(ChangeKind.ADDED, "bye", List.of("", "de")),
            new TemplateChange(ChangeKind.CHANGED, "hello", List.of("de", "nl")));
  }

  @Test
  void between_filesThatAreNoText_toldBySize() {
    PlaybookFiles before = files("rules/a.md", "x").with("rules/b.md", new byte[] {0, 1});
    PlaybookFiles after =
        before
            .with("rules/b.md", new byte[] {0, 1, -1})
            .with("rules/c.md", bytes("x"))
            .without("rules/a.md");

    PlaybookDifference playbookDifference = PlaybookDifference.between(before, after);

    assertThat(playbookDifference.files())
        .containsExactly(
            new FileChange(ChangeKind.CHANGED, "rules/b.md", "rules/b.md", 2, 3, ""),
            new FileChange(ChangeKind.RENAMED, "rules/c.md", "rules/a.md", 1, 1, ""));
    assertThat(DifferenceText.brief(playbookDifference, 9))
        .containsExactly(
            "file     ~ rules/b.md, 2 → 3 bytes", "file     > rules/c.md, was rules/a.md");
  }

  @Test
  void between_spreadsheets_comparesTheirRows() throws IOException {
    PlaybookFiles before = PlaybookFiles.of(Map.of("rules/cadence.xlsx", sheet("7")));
    PlaybookFiles after = PlaybookFiles.of(Map.of("rules/cadence.xlsx", sheet("9")));

    assertThat(PlaybookDifference.between(before, after).files())
        .singleElement()
        .extracting(FileChange::lines)
        .asString()
        .contains("-awareness,7", "+awareness,9");
  }

  @Test
  void between_pdfOfTextAlone_saysNoLines() {
    PlaybookFiles after = files("templates/attachments/brief.pdf", "%PDF-1.4\n%%EOF\n");

    assertThat(PlaybookDifference.between(PlaybookFiles.of(Map.of()), after).files())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.lines()).isEmpty();
              assertThat(change.sizeAfter()).isEqualTo(15);
            });
  }

  @Test
  void between_aLastLineLeftOpen_isAChangeThatCanBeSeen() {
    PlaybookDifference playbookDifference =
        PlaybookDifference.between(
            files("rules/a.md", "one\ntwo\n"), files("rules/a.md", "one\ntwo"));

    assertThat(playbookDifference.files().get(0).lines())
        .endsWith("-two\n+two\n\\ No newline at end of file");
  }

  @Test
  void between_longFilesWithNothingInCommon_endsAndSaysNoLines() {
    String one = lines("a", 9_000);
    String other = lines("b", 9_000);

    PlaybookDifference playbookDifference =
        PlaybookDifference.between(files("rules/a.md", one), files("rules/a.md", other));

    assertThat(playbookDifference.files().get(0).lines()).isEmpty();
  }

  @Test
  void brief_ofManyChanges_countsWhatItLeavesOut() {
    PlaybookFiles after = SHIPPED;
    for (int i = 0; i < 20; i++) {
      after = after.with("rules/note-" + i + ".md", bytes("note " + i));
    }

    List<String> brief = DifferenceText.brief(PlaybookDifference.between(SHIPPED, after), 5);

    assertThat(brief).hasSize(6).last().isEqualTo("and 15 more");
  }

  private static byte[] sheet(String wait) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("cadence");
      sheet.value(0, 0, "stage");
      sheet.value(0, 1, "wait");
      sheet.value(1, 0, "awareness");
      sheet.value(1, 1, wait);
    }
    return bytes.toByteArray();
  }

  private static String lines(String word, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(word).append(i).append('\n');
    }
    return text.toString();
  }

  private static PlaybookFiles edited(PlaybookFiles files, String path, String old, String young) {
    String text = new String(files.content(path).orElseThrow(), UTF_8);
    assertThat(text).contains(old);
    return files.with(path, bytes(text.replace(old, young)));
  }

  private static PlaybookFiles files(String path, String text) {
    return PlaybookFiles.of(Map.of(path, bytes(text)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
