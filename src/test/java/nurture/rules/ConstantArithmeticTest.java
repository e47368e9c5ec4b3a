package nurture.rules;

import static nurture.people.People.NOON;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reckoning that goes wrong whatever the candidate is, and reckoning that does for one of them. */
final class ConstantArithmeticTest {

  private static final String NUMBERS =
      "name,value,unit,playbook,owner,meaning\nNONE,0,days,P1,sourcing team,None at all\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quietDays / 0 > 1|12|quietDays / 0 divides by zero; divide by another number",
        "quietDays % 0 == 1|12|quietDays % 0 divides by zero; divide by another number",
        "quietDays / ( 1 - 1 ) > 1|12|quietDays / (1 - 1) divides by zero; divide by another number",
        "quietDays / 0.0 > 1|12|quietDays / 0.0 divides by zero; divide by another number",
        "quietDays > 1 / 0|24|1 / 0 divides by zero; divide by another number",
        "quietDays / NONE > 1|12|quietDays / 0 divides by zero; divide by another number"
      })
  void compile_aConstantDivisionByZero_isRefusedAtItsPlace(String test, int column, String said) {
    assertThat(problems(test)).containsExactly(new RuleProblem("journey/a.drl", 3, column, said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2000000000 * 2 > quietDays|12|2000000000 * 2 is 4000000000, which no whole number",
        "2147483647 + 1 > quietDays|12|2147483647 + 1 is 2147483648, which no whole number",
        "-2147483647 - 2 < quietDays|12|-2147483647 - 2 is -2147483649, which no whole number",
        "quietDays * 2000000000 > 3|12|quietDays * 2000000000 is too large for a whole number as"
            + " soon as the value is 1000",
        "quietDays + 2147483647 > 3|12|quietDays + 2147483647 is too large for a whole number"
      })
  void compile_anOverflow_isRefusedAtItsPlace(String test, int column, String said) {
    assertThat(problems(test))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(3);
              assertThat(problem.column()).isEqualTo(column);
              assertThat(problem.message()).startsWith(said);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quietDays / 2 > 1",
        "quietDays * 24 > 1000000",
        "quietDays * 2.5 > 3000000000.0",
        "quietDays + 1000000 > 3",
        "2147483646 + 1 > quietDays",
        "quietDays - 1 > 3"
      })
  void compile_reckoningThatHasRoom_isTaken(String test) {
    assertThat(problems(test)).isEmpty();
  }

  @Test
  void decide_aFieldThatIsZeroAsDivisor_namesTheRuleAndItsPlace() {
    String before = rule("before", "Contact()", "insert( Tag.as(\"a\") );");
    String divides =
        rule("Ratio", "Contact( quietDays / unanswered > 1 )", "insert( Tag.as(\"b\") );");
    try (RuleBook book = InlineRules.book(Map.of("journey/a.drl", before + divides))) {
      EvaluationFailed failed = failure(book);

      assertThat(failed)
          .hasMessage(
              "a condition threw ArithmeticException: / by zero; it stands in rule \"Ratio\""
                  + " (journey/a.drl:7); test that the divisor is not 0 before it divides");
      assertThat(failed.overBudget()).isFalse();
    }
  }

  @Test
  void decide_aFieldThatIsZeroAsDivisorOfAConsequence_namesTheRule() {
    String divides =
        rule("Ratio", "Contact( $u : unanswered )", "insert( Tag.as(\"a\" + ( 7 / $u )) );");
    try (RuleBook book = InlineRules.book(Map.of("journey/a.drl", divides))) {
      assertThat(failure(book))
          .hasMessage(
              "rule \"Ratio\" threw ArithmeticException: / by zero; test that the divisor is not 0"
                  + " before it divides");
    }
  }

  @Test
  void decide_aDivisorThatIsAskedForFirst_doesNotThrow() {
    String divides =
        rule(
            "Ratio",
            "Contact( unanswered != 0 && quietDays / unanswered > 1 )",
            "insert( Tag.as(\"b\") );");
    try (RuleBook book = InlineRules.book(Map.of("journey/a.drl", divides))) {
      assertThat(
              book.decide(new DecisionId(new UUID(1, 2), 1), Dossier.of("alan"), NOON).opinions())
          .isEmpty();
    }
  }

  private static EvaluationFailed failure(RuleBook book) {
    EvaluationFailed failed =
        catchThrowableOfType(
            EvaluationFailed.class,
            () -> book.decide(new DecisionId(new UUID(1, 2), 1), Dossier.of("alan"), NOON));
    assertThat(failed).isNotNull();
    return failed;
  }

  private static List<RuleProblem> problems(String test) {
    return RuleSource.of(
            Map.of(
                "policy/numbers.csv",
                NUMBERS,
                "journey/a.drl",
                rule("a", "Contact( " + test + " )", "insert( Tag.as(\"a\") );")))
        .problems();
  }
}
