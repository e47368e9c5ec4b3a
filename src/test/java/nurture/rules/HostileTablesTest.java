package nurture.rules;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nurture.decision.DecisionId;
import nurture.decision.Send;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that would like to be code. What they become is looked at like any other rule. */
class HostileTablesTest {

  private static final String HEAD =
      "stage,relationship,touch,template,channel,wait in days,purpose,bring,because\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"); System.exit(0); // \"",
        "\\u0022); System.exit(0); //",
        "\\\\u0022); System.exit(0); //",
        "\\\") + System.getenv() + (\"",
        "ends with \\",
      })
  void decide_aReasonThatWouldLikeToBeCode_isThatTextAndNoMore(String reason) {
    try (RuleBook book = InlineRules.book(table(reason))) {
      assertThat(book.decide(new DecisionId(new UUID(1, 2), 1), ada(), NOON).opinions())
          .extracting(voiced -> ((Send) voiced.opinion()).reason())
          .containsExactly(reason);
    }
  }

  @Test
  void compile_aTemplateThatDoesMore_isRefusedWhereItStands() {
    RuleSource source =
        RuleSource.of(
            Map.of(
                "cadence.csv",
                HEAD + "awareness,passive,1,hello,email,7,outreach,,\n",
                "cadence.drt",
                CadenceRulesTest.TEMPLATE.replace("then\n", "then\n    System.exit(0);\n")));

    assertThat(source.problems())
        .extracting(RuleProblem::toString)
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("cadence.drt:")
                    .contains(": `System` is not known to rules;"));
  }

  @Test
  void of_aNumberThatIsCode_isNoNumber() {
    RuleSource source =
        RuleSource.of(
            Map.of(
                "policy/numbers.csv",
                "name,value,unit,playbook,owner,meaning\nQUIET,3 || System.exit(0),days,P1,me,x\n",
                "journey/a.drl",
                InlineRules.rule("a", "Contact( quietDays > QUIET )", "")));

    assertThat(source.problems()).extracting(RuleProblem::file).contains("policy/numbers.csv");
  }

  private static Map<String, String> table(String reason) {
    return Map.of(
        "cadence.csv",
        HEAD
            + "awareness,passive,1,hello,email,0,outreach,,\""
            + reason.replace("\"", "\"\"")
            + "\"\n",
        "cadence.drt",
        CadenceRulesTest.TEMPLATE);
  }
}
