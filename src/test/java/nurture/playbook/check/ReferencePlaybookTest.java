package nurture.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nurture.candidate.facts.Holidays;
import nurture.playbook.CompilationCache;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.Severity;
import nurture.playbook.scenario.ScenarioOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios of a draft held against what is in service: which are differences, which errors. */
final class ReferencePlaybookTest {

  private static final String QUIET =
      """
      - scenario: Quiet for less than a quarter
        given:
          - 80 days ago: wrote first-outreach
        expect:
          silent: Remembered
      """;

  @TempDir Path folder;

  private HostilePlaybook playbook;

  @BeforeEach
  void oneInService() {
    playbook = HostilePlaybook.in(folder);
    numbers(90);
    playbook
        .journey(
            "Remembered",
            "Contact( ever, quietDays >= QUIET )",
            "insert( Tag.as(\"a\").because(\"b\") );")
        .scenarios(QUIET);
  }

  @Test
  void scenario_thatCameOutAsExpectedWithWhatIsInService_isADifference() {
    PlaybookFiles inService = files();
    numbers(60);

    CheckReport report = check(inService);

    assertThat(report.passed()).isTrue();
    assertThat(report.failed()).isZero();
    assertThat(report.differences())
        .extracting(ScenarioOutcome::name)
        .containsExactly("Quiet for less than a quarter");
    assertThat(report.differencesChecksum()).get().asString().matches("[0-9a-f]{12}");
    assertThat(report.findings().stream().filter(f -> f.severity() == Severity.DIFFERENCE))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.SCENARIO_DIFFERS);
              assertThat(finding.message()).endsWith("expected silent Remembered");
              assertThat(finding.hint()).startsWith("Got a word of \"Remembered\"");
            });
  }

  @Test
  void differences_ofAnotherChange_haveAnotherChecksum() {
    PlaybookFiles inService = files();
    numbers(60);
    Optional<String> one = check(inService).differencesChecksum();
    playbook.file("rules/journey/greet.drl", HostilePlaybook.GREETING.replace("new", "old"));

    assertThat(check(inService).differencesChecksum()).isNotEqualTo(one);
  }

  @Test
  void scenario_thatFailsWithWhatIsInServiceToo_isAnError() {
    playbook.scenarios(QUIET.replace("80 days", "95 days"));
    PlaybookFiles inService = files();
    numbers(60);

    assertErrors(check(inService));
  }

  @Test
  void scenario_thatIsNewOrEdited_isAnError() {
    PlaybookFiles inService = files();
    numbers(60);
    playbook.scenarios(QUIET.replace("80 days", "85 days"));
    assertErrors(check(inService));

    playbook.scenarios(QUIET.replace("Quiet for", "Silent for"));
    assertErrors(check(inService));
  }

  @Test
  void scenario_aboutAnEditedPerson_isAnError() {
    PlaybookFiles inService = files();
    numbers(60);
    playbook.file(
        "rules/scenario/people.yaml",
        """
        people:
          ada: { name: Ada King, email: ada@example.com, timeZone: Europe/Vienna, skills: [compilers], consent: [email], research: complete }
        """);

    assertErrors(check(inService));
  }

  @Test
  void scenario_movedAndRemarkedUpon_isTheSame() {
    PlaybookFiles inService = files();
    numbers(60);
    playbook.scenarios("# A remark\n\n" + QUIET);

    assertThat(check(inService).differences()).hasSize(1);
  }

  @Test
  void scenario_withoutAnythingInService_isAnError() {
    numbers(60);

    assertErrors(PlaybookCheck.of(playbook.folders(), options(), Optional.empty()));
  }

  private void assertErrors(CheckReport report) {
    assertThat(report.passed()).isFalse();
    assertThat(report.differences()).isEmpty();
    assertThat(report.differencesChecksum()).isEmpty();
    assertThat(report.findings().stream().filter(f -> f.severity() == Severity.ERROR))
        .extracting(Finding::code)
        .containsExactly(FindingCode.SCENARIO_FAILED);
  }

  private void numbers(int quiet) {
    playbook.file(
        "rules/policy/numbers.csv",
        "name,value,unit,playbook,owner,meaning\nQUIET," + quiet + ",days,P30,s,Quiet\n");
  }

  private PlaybookFiles files() {
    return PlaybookFiles.in(playbook.folders());
  }

  private CheckReport check(PlaybookFiles inService) {
    return PlaybookCheck.of(
        playbook.folders(),
        options(),
        Optional.of(new ReferencePlaybook(inService, CompilationCache.NOTHING)));
  }

  private static CheckOptions options() {
    return CheckOptions.usual(Holidays.NONE, LocalDate.parse("2027-03-10"));
  }
}
