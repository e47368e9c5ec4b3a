package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import nurture.rules.sandbox.TreeCheck;
import org.junit.jupiter.api.Test;

/** Cells that would like to be code. What they become is looked at like any other rule. */
class HostileTablesTest {

  private static final String HEAD =
      "stage,relationship,touch,template,channel,wait in days,purpose,bring,because\n";

  @Test
  void of_aReasonFullOfQuotes_staysAText() {
    RuleSource source = table("\"\"\"); System.exit(0); // \"");

    assertThat(source.problems()).isEmpty();
    String rules = source.rules().get("journey/cadence.csv.drl");
    assertThat(rules).contains("\\\"); System.exit(0); //");
    assertThat(TreeCheck.of(rules)).isEmpty();
  }

  @Test
  void compile_aReasonWithAUnicodeEscape_isRefusedAtItsRow() {
    assertThat(said(table("\\u0022); System.exit(0); //")))
        .containsExactly(
            "cadence.csv:2: a unicode escape `\\u` is not for rules; write the letter itself (in the"
                + " rule cadence.drt makes of it)");
  }

  @Test
  void compile_aTemplateThatDoesMore_isRefusedAtARow() {
    RuleSource source =
        RuleSource.of(
            Map.of(
                "cadence.csv",
                HEAD + "awareness,passive,1,hello,email,7,outreach,,\n",
                "cadence.drt",
                CadenceRulesTest.TEMPLATE.replace("then\n", "then\n    System.exit(0);\n")));

    assertThat(said(source))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("cadence.csv:2: `System` is not known to rules;")
                    .endsWith("(in the rule cadence.drt makes of it)"));
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

  private static RuleSource table(String because) {
    return RuleSource.of(
        Map.of(
            "cadence.csv",
            HEAD + "awareness,passive,1,hello,email,7,outreach,," + because + "\n",
            "cadence.drt",
            CadenceRulesTest.TEMPLATE));
  }

  private static List<String> said(RuleSource source) {
    RuleProblems problems =
        catchThrowableOfType(RuleProblems.class, () -> new RuleCompiler(source).compile());
    assertThat(problems).isNotNull();
    return problems.list().stream().map(RuleProblem::toString).toList();
  }
}
