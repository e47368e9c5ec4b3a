package nurture.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nurture.calendar.PublicHolidays;
import nurture.playbook.Finding;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFolders;
import nurture.rules.Budget;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of the shipped playbook: each comes out as it says, and none is missing. */
final class ShippedScenariosTest {

  private static final List<Finding> PROBLEMS = new ArrayList<>();

  private static final List<Scenario> SCENARIOS =
      ScenarioReader.read(
          ScenarioFiles.in(PlaybookFolders.in(Path.of(".")), PROBLEMS),
          ScenarioNumbers.in(PlaybookFolders.in(Path.of("."))),
          PROBLEMS);

  private static Playbook playbook;
  private static ScenarioRun run;

  /** In the world in which the server decides, holidays and library included. */
  @BeforeAll
  static void load() {
    playbook =
        Playbook.load(Path.of("rules"), Path.of("templates"), Budget.DEFAULT, new PublicHolidays());
    run = new ScenarioRun(playbook.rules());
  }

  @AfterAll
  static void close() {
    playbook.rules().close();
  }

  @TestFactory
  Stream<DynamicTest> scenario_comesOutAsItSays() {
    return SCENARIOS.stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    name(scenario), () -> assertThat(run.of(scenario).findings()).isEmpty()));
  }

  @Test
  void scenarios_all_canBeRead() {
    assertThat(PROBLEMS).isEmpty();
    assertThat(SCENARIOS).isNotEmpty();
  }

  @Test
  void scenarios_everyRule_speaksInOne_andAlmostSpeaksInAnother() {
    assertThat(
            ScenarioCoverage.check(
                RuleSource.of(RuleFiles.in(Path.of("rules"))).cards(), SCENARIOS))
        .isEmpty();
  }

  @Test
  void scenarios_names_areUniqueInTheirFile() {
    assertThat(SCENARIOS).extracting(ShippedScenariosTest::name).doesNotHaveDuplicates();
  }

  @Test
  void reply_thatIsReadOtherwise_saysWhatCameAndWhichRulesSpoke() {
    List<Finding> problems = new ArrayList<>();
    Scenario wrong =
        ScenarioReader.read(
                Map.of(
                    "inbox.yaml",
                    """
                    - scenario: A no
                      at: 2027-03-10 12:00
                      reply: I am not interested.
                      expect:
                        reads: positive
                        until: 2027-06-01
                        speaks: A reply that only asks something is a question
                        silent: A reply that declines is negative
                    """),
                ScenarioNumbers.NONE,
                problems)
            .get(0);

    ScenarioResult result = run.of(wrong);

    assertThat(problems).isEmpty();
    assertThat(result.ran()).isTrue();
    assertThat(result.findings())
        .extracting(finding -> finding.line() + " " + finding.hint().lines().findFirst().orElse(""))
        .containsExactly(
            "7 Got silence of A reply that only asks something is a question",
            "8 Got a word of A reply that declines is negative",
            "5 Got negative",
            "6 Got no day");
    assertThat(result.findings().get(2).hint())
        .endsWith("What spoke: A reply that declines is negative: it declines");
  }

  private static String name(Scenario scenario) {
    return Path.of(scenario.file()).getFileName() + " › " + scenario.name();
  }
}
