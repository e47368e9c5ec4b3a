package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.calendar.PublicHolidays;
import nurture.decision.DecisionId;
import nurture.decision.whynot.Course;
import nurture.decision.whynot.RuleAnswer;
import nurture.decision.whynot.Unmet;
import nurture.rules.Budget;
import nurture.rules.RuleCard;
import nurture.rules.whynot.WhyNot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Why the shipped rules stay silent where their scenarios say they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WhyNotScenariosTest {

  private static final Budget PATIENT = new Budget(1_000, java.time.Duration.ofMinutes(1));

  private final List<Finding> problems = new ArrayList<>();
  private final List<Scenario> scenarios =
      ScenarioReader.read(ScenarioFiles.in(PlaybookFolders.in(Path.of(".")), problems), problems);

  private Playbook playbook;
  private WhyNot whyNot;

  @BeforeAll
  void load() {
    playbook = Playbook.load(Path.of("rules"), Path.of("templates"), PATIENT, new PublicHolidays());
    whyNot = new WhyNot(playbook.rules());
  }

  @AfterAll
  void close() {
    playbook.close();
  }

  private record Silent(Scenario scenario, String rule) {}

  @Test
  void whyNot_ofEveryRuleThatStaysSilentInAScenario_namesAConditionOfThatRule() {
    List<Silent> all = silent().toList();

    assertThat(all).hasSizeGreaterThan(400);
    for (Silent each : all) {
      RuleAnswer answer = ask(each.scenario(), each.rule(), 1);
      RuleCard card = card(each.rule());

      assertThat(answer.course()).as(each.scenario().name()).isEqualTo(Course.SILENT);
      Unmet unmet = answer.unmet().orElseThrow(() -> new AssertionError(each.toString()));
      assertThat(unmet.number()).isBetween(1, card.conditions().size());
      assertThat(unmet.file()).isEqualTo(card.file());
      assertThat(unmet.line())
          .as(answer.sentences().toString())
          .isBetween(
              card.conditions().get(0).line(),
              card.conditions().get(card.conditions().size() - 1).line() + 4);
      assertThat(unmet.said()).doesNotStartWith("its condition");
    }
  }

  @Test
  void whyNot_ofARuleThatIsSilentForEachRuleInTheBook_isAskedSomewhere() {
    // What no scenario keeps silent would not be tested above.
    assertThat(silent().map(Silent::rule).distinct().count())
        .isGreaterThanOrEqualTo(playbook.rules().rules().size() - 1L);
  }

  private RuleAnswer ask(Scenario scenario, String rule, int days) {
    UUID id = UUID.nameUUIDFromBytes(scenario.dossier().ref().getBytes(StandardCharsets.UTF_8));
    return whyNot
        .ask(List.of(rule), new DecisionId(id, 1), scenario.dossier(), scenario.at(), days)
        .get(0);
  }

  private Stream<Silent> silent() {
    return scenarios.stream()
        .flatMap(
            scenario ->
                scenario.named(Expectation.Key.SILENT).stream()
                    .map(rule -> new Silent(scenario, rule.text())));
  }

  private RuleCard card(String rule) {
    return whyNot.cards().stream()
        .filter(card -> card.name().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
