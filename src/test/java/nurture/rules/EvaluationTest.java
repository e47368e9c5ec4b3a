package nurture.rules;

import static nurture.people.People.NOON;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import nurture.decision.DecisionOutcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules that go wrong, each for a candidate of its own: what stops them and what is said. */
class EvaluationTest {

  private static RuleBook book;

  @BeforeAll
  static void compile() {
    book =
        InlineRules.book(
            Map.of(
                "journey/wrong.drl",
                rule("Start", "Candidate( ref == \"echo\" )", "insert( Tag.as(\"a\") );")
                    + rule("Echo", "$t : Tag()", "insert( Tag.as($t.tag() + \"x\") );")
                    + rule(
                        "Boom",
                        "Candidate( ref == \"boom\" )",
                        "insert( Send.message(\"x\").by(Via.PHONE) );")
                    + rule("Fine", "Candidate( ref == \"bad\" )", "insert( Flag.set(\"a\") );")
                    + rule(
                        "Bad",
                        "Flag( name.substring(9) == \"x\" )",
                        "insert( Notify.owner(\"x\") );")));
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @Test
  void decide_aRuleThatWakesItself_isStoppedByTheCap() {
    assertThat(failure("echo"))
        .hasMessageContaining("cap of 1000 firings")
        .hasMessageContaining("\"Echo\"");
  }

  @Test
  void decide_aRuleThatThrows_isNamed() {
    assertThat(failure("boom"))
        .hasMessageStartingWith(
            "rule \"Boom\" threw IllegalArgumentException: PHONE is used by people");
    assertThat(failure("boom").overBudget()).isFalse();
  }

  @Test
  void decide_aConditionThatThrows_isNotBlamedOnTheRuleBefore() {
    assertThat(failure("bad"))
        .hasMessageStartingWith("a condition threw")
        .hasMessageContaining("begin 9");
  }

  @Test
  void decide_somebodyElse_isNotConcerned() {
    assertThat(book.decide(new DecisionId(new UUID(1, 2), 1), Dossier.of("alan"), NOON).outcome())
        .isEqualTo(DecisionOutcome.NOTHING);
  }

  @Test
  void decide_whenTheTimeIsUp_namesTheRule() {
    Map<String, String> slow =
        Map.of("journey/slow.drl", rule("Slow", "Contact()", "insert( Tag.as(\"a\") );"));

    try (RuleBook hurried = RuleBook.compile(slow, new Budget(10, Duration.ZERO))) {
      assertThat(failure(hurried, "alan"))
          .hasMessageContaining("time budget of 0 ms")
          .hasMessageContaining("\"Slow\"");
    }
  }

  private static EvaluationFailed failure(String ref) {
    return failure(book, ref);
  }

  private static EvaluationFailed failure(RuleBook of, String ref) {
    EvaluationFailed failed =
        catchThrowableOfType(
            EvaluationFailed.class,
            () -> of.decide(new DecisionId(new UUID(1, 2), 1), Dossier.of(ref), NOON));
    assertThat(failed).isNotNull();
    return failed;
  }
}
