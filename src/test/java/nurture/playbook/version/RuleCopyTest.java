package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.calendar.PublicHolidays;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.check.CheckReport;
import nurture.playbook.check.PlaybookCheck;
import org.junit.jupiter.api.Test;

/** A new rule is made from another one. */
final class RuleCopyTest {

  private static final PlaybookFiles SHIPPED =
      PlaybookFiles.in(new PlaybookFolders(Path.of("rules"), Path.of("templates")));

  private static final Set<FindingCode> WANT_THE_SAME =
      Set.of(FindingCode.DUPLICATE, FindingCode.NEVER_WINS);

  private static final String UPDATE = "Give the quarterly list one update a quarter";

  @Test
  void copy_standsBehindItsRule_withOwnerAndLines() {
    DraftAddition copy = RuleCopy.of(SHIPPED, UPDATE, "Vera Lind").orElseThrow();

    assertThat(copy.name()).isEqualTo(UPDATE + " (2)");
    assertThat(copy.file()).isEqualTo("rules/journey/nurture.drl");
    assertThat(copy.texts().get(copy.file()))
        .contains("rule \"" + UPDATE + " (2)\"")
        .matches(
            "(?s).*rule \"Give the quarterly list one update a quarter\".*Owner: sourcing team[.]\n"
                + "rule \"Give the quarterly list one update a quarter \\(2\\)\".*"
                + "rule \"Nothing new for an update.*");
    assertThat(RuleCopy.of(with(SHIPPED, copy), UPDATE, "").orElseThrow().name())
        .isEqualTo(UPDATE + " (3)");
  }

  @Test
  void ruleWithoutAnOwner_getsTheOneWhoCopies() {
    PlaybookFiles files =
        SHIPPED.with(
            "rules/journey/own.drl",
            "rule \"Alone\"\nwhen\n    Candidate( employee )\nthen\n    insert( Tag.as(\"a\").because(\"b\") );\nend\n"
                .getBytes(UTF_8));

    assertThat(RuleCopy.of(files, "Alone", "Vera Lind").orElseThrow().texts().values())
        .first()
        .asString()
        .contains("// Owner: Vera Lind.\nrule \"Alone (2)\"");
  }

  @Test
  void unknownRule_orOneOfTheCadence_isNotCopied() {
    String ofTheCadence =
        DraftWords.of(SHIPPED).files().keySet().stream()
            .filter(name -> name.startsWith("Cadence: "))
            .findFirst()
            .orElseThrow();

    assertThat(RuleCopy.of(SHIPPED, "No such rule", "")).isEqualTo(Optional.empty());
    assertThat(RuleCopy.of(SHIPPED, ofTheCadence, "")).isEqualTo(Optional.empty());
  }

  @Test
  void copies_passTheCheck_butForWantingTheSame() {
    List<String> rules =
        List.of(
            UPDATE,
            "A short note a year after a no",
            "Nothing new for an update: ask recruiting ops for content",
            "Send only in the candidate's working hours");
    PlaybookFiles files = SHIPPED;
    for (String rule : rules) {
      files = with(files, RuleCopy.of(files, rule, "Vera Lind").orElseThrow());
    }

    CheckReport report =
        files.unpacked(
            folders ->
                PlaybookCheck.of(
                    folders, CheckOptions.usual(new PublicHolidays(), LocalDate.of(2027, 3, 10))));

    assertThat(report.findings())
        .filteredOn(finding -> !WANT_THE_SAME.contains(finding.code()))
        .isEmpty();
    assertThat(report.findings()).extracting(Finding::code).contains(FindingCode.DUPLICATE);
  }

  private static PlaybookFiles with(PlaybookFiles files, DraftAddition addition) {
    PlaybookFiles next = files;
    for (Map.Entry<String, String> text : addition.texts().entrySet()) {
      next = next.with(text.getKey(), text.getValue().getBytes(UTF_8));
    }
    return next;
  }
}
