package nurture.web.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import nurture.web.console.DiffLine;
import nurture.web.console.HighlightedText;
import nurture.web.console.HighlightedText.TextPart;
import nurture.web.playbook.CadenceLadder.LadderStep;
import org.junit.jupiter.api.Test;

/** What the pages of the playbook show of the shipped playbook. */
class PlaybookViewsTest {

  private static final RuleSource SHIPPED = RuleSource.of(RuleFiles.in(Path.of("rules")));

  @Test
  void cadence_isALadderOfTouches_withTheWaysOfEach() {
    CadenceLadder ladder =
        CadenceLadder.of(SHIPPED.cadence(), rule -> true).stream()
            .filter(each -> each.stage().equals("Awareness") && each.who().equals("Passive"))
            .findFirst()
            .orElseThrow();

    assertThat(ladder.steps())
        .extracting(LadderStep::touch)
        .containsExactly("1", "2", "3", "4", "5", "6 to 9", "10 to 13", "14 and later");
    LadderStep fourth = ladder.steps().get(3);
    assertThat(fourth.gap()).isEqualTo("14 days");
    assertThat(fourth.day()).isEqualTo("day 31");
    assertThat(fourth.ways())
        .extracting(CadenceLadder.LadderWay::template)
        .containsExactly("linkedin-follow-up", "follow-up-question");
    assertThat(ladder.steps().get(6).day()).as("after touches that repeat").isEmpty();
  }

  @Test
  void cadence_withoutARuleThatIsAskedFor_isNotShown() {
    assertThat(CadenceLadder.of(SHIPPED.cadence(), rule -> false)).isEmpty();
  }

  @Test
  void highlightedText_isTheTextToTheLetter() {
    String text = "// Owner: us.\nrule \"A\"\nwhen\n    Contact( quietDays >= QUIET )\n";

    HighlightedText shown = HighlightedText.of(text);

    assertThat(shown.parts().stream().map(TextPart::text).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(shown.parts())
        .contains(
            new TextPart("tok-keyword", "rule"),
            new TextPart("tok-fact", "Contact"),
            new TextPart("tok-policy-number", "QUIET"));
  }

  @Test
  void ruleLine_isFoundByWordsOfItsSentenceItsReasonsAndItsNumbers() {
    RuleLine line =
        new RuleLine(
            "One update a quarter",
            "/playbook/rules/x",
            "journey",
            "journey/nurture.drl",
            3,
            List.of("one relevant update"),
            List.of("P30"),
            "sourcing team",
            "",
            List.of(new RuleLine.RuleNumber("QUIET_QUARTER", "90 days", "")),
            false,
            List.of(),
            "never");

    assertThat(line.has(List.of("quarter", "relevant", "p30", "quiet_quarter", "sourcing")))
        .isTrue();
    assertThat(line.has(List.of("quarter", "linkedin"))).isFalse();
    assertThat(line.has(List.of())).isTrue();
  }

  @Test
  void difference_isShownLineByLine_withoutPlaces() {
    assertThat(DiffLine.of("--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n same\n-old\n+new"))
        .containsExactly(
            new DiffLine("", "same"), new DiffLine("removed", "old"), new DiffLine("added", "new"));
  }
}
