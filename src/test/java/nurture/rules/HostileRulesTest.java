package nurture.rules;

import static nurture.people.People.NOON;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.DecisionOutcome;
import nurture.decision.Send;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that are proper rules and burn all the same, each for a candidate of its own. */
class HostileRulesTest {

  private static final DecisionId ID = new DecisionId(new UUID(1, 2), 1);

  /** Time is no help here: what is shown is that steps and insertions are bounded. */
  private static final Budget BUDGET = new Budget(1_000, Duration.ofMinutes(5));

  private static final String MANY = "Reach() ".repeat(12);

  private static RuleBook book;

  @BeforeAll
  static void compile() {
    book =
        RuleBook.compile(
            Map.of(
                "policy/words.drl",
                rule(
                        "Words without number",
                        "Candidate( tags contains \"words\" ) Reach( $v : via ) Reach() Reach()",
                        "insert( Flag.set(\"same\") );")
                    + rule(
                        "Everybody is known",
                        "Candidate( ref == \"alan\" )",
                        "insert( Flag.set(\"known\") );"),
                "journey/burn.drl",
                burns("pairs", MANY, "insert( Tag.as(\"x\") );")
                    + burns("tested", MANY + "Reach( via != null )", "insert( Tag.as(\"x\") );")
                    + burns(
                        "equals",
                        "Flag( $a : name ) Flag( name == $a ) Flag( name == $a ) Flag( name == $a )",
                        "insert( Tag.as(\"x\") );")
                    + burns("counts", "accumulate( " + and(MANY) + "; $n : count() )", "")
                    + burns("denies", "not ( " + and(MANY) + " and Flag( name == \"no\" ) )", "")
                    + burns("asks", "exists ( " + and(MANY) + " and Flag( name == \"same\" ) )", "")
                    + burns(
                        "echo",
                        "$t : Tag()",
                        "insert( Tag.as($t.tag()) ); insert( Tag.as($t.tag()) );")
                    + burns(
                        "grows",
                        "$t : Tag()",
                        "insert( Tag.as($t.tag() + $t.tag() + $t.tag() + $t.tag()) );")
                    + burns("floods", "Reach() Reach()", "insert( Tag.as(\"x\") );".repeat(120))
                    + burns("start", "Candidate()", "insert( Tag.as(\"x\") );")
                    + burns("throws", "Candidate()", "insert( Send.message(\"x\").by(Via.PHONE) );")
                    + rule("beyond", "Candidate( tags contains \"beyond\", tags[7] == \"x\" )", "")
                    + rule(
                        "Alan is written to",
                        "Candidate( ref == \"alan\" ) Flag( name == \"known\" )",
                        "insert( Send.message(\"hello\").because(\"a \\\"quoted\\\" \\\\ text\") );")),
            BUDGET);
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @ParameterizedTest
  @CsvSource({
    "pairs, budget of 200000 steps",
    "tested, budget of 200000 steps",
    "equals, budget of 200000 steps",
    "counts, budget of 200000 steps",
    "denies, budget of 200000 steps",
    "asks, budget of 200000 steps",
    "echo, cap of 1000 firings",
    "grows, a text or list of more than 4000",
    "floods, cap of 4000 insertions"
  })
  void decide_aRuleThatBurns_isEndedWhileSomebodyElseIsDecidedAbout(String tag, String said)
      throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService beside = Executors.newSingleThreadExecutor();

    Future<Integer> decided =
        beside.submit(
            () -> {
              int count = 0;
              do {
                assertThat(decide("alan").outcome()).isEqualTo(DecisionOutcome.SEND);
                count++;
              } while (!over.get());
              return count;
            });
    EvaluationFailed failed = failure(tag);
    over.set(true);

    assertThat(failed).hasMessageContaining(said);
    assertThat(failed.overBudget()).isTrue();
    assertThat(decided.get()).isPositive();
    beside.shutdown();
  }

  @ParameterizedTest
  @CsvSource({"pairs", "tested", "counts", "denies", "asks"})
  void decide_aRuleThatPairsTooManyFacts_isNamedWithItsPlace(String tag) {
    assertThat(failure(tag))
        .hasMessageContaining("in the conditions of rule \"" + tag + "\" (journey/burn.drl:");
  }

  @ParameterizedTest
  @CsvSource({
    "throws, rule \"throws\" threw IllegalArgumentException",
    "beyond, Index 7 out of bounds"
  })
  void decide_aRuleThatThrows_isNotOverBudget(String tag, String said) {
    EvaluationFailed failed = failure(tag);

    assertThat(failed).hasMessageContaining(said);
    assertThat(failed.overBudget()).isFalse();
  }

  @Test
  void decide_theSameBurningRuleTwice_endsAfterTheSameSteps() {
    assertThat(failure("pairs")).hasMessage(failure("pairs").getMessage());
  }

  @Test
  void decide_afterAllThat_isAsBefore() {
    Decision decision = decide("alan");

    assertThat(decision.opinions())
        .singleElement()
        .satisfies(
            attributedOpinion ->
                assertThat(attributedOpinion.opinion())
                    .isEqualTo(Send.message("hello").because("a \"quoted\" \\ text")));
  }

  private static String burns(String tag, String when, String then) {
    return rule(tag, "Candidate( tags contains \"" + tag + "\" ) " + when, then);
  }

  private static String and(String conditions) {
    return conditions.strip().replace(") ", ") and ");
  }

  private static Decision decide(String ref) {
    return book.decide(ID, Dossier.of(ref), NOON);
  }

  private static EvaluationFailed failure(String tag) {
    EvaluationFailed failed =
        catchThrowableOfType(
            EvaluationFailed.class,
            () -> book.decide(ID, Dossier.of("eve").tagged(List.of(tag, "words", "start")), NOON));
    assertThat(failed).isNotNull();
    return failed;
  }
}
