package nurture.rules;

import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.rules.language.RuleSize;
import org.junit.jupiter.api.Test;

/** How large a rule book may be before it enters the compiler, which cannot be stopped. */
final class CompileLimitsTest {

  private static final String TAG = "insert( Tag.as(\"a\") );";
  private static final String EITHER = "( Contact( ever ) or Candidate( passive ) ) ";

  @Test
  void objection_ofTheShippedRules_isNone() {
    List<RuleCard> shipped = RuleSource.of(RuleFiles.in(Path.of("rules"))).cards();

    assertThat(CompileLimits.objection(shipped)).isEmpty();
    assertThat(parts(shipped)).isLessThan(CompileLimits.MOST_PARTS / 8);
  }

  @Test
  void compile_moreRulesThanTheLimit_isRefusedBeforeTheCompilerBegins() {
    Map<String, String> files = new HashMap<>();
    IntStream.range(0, 7)
        .forEach(
            file -> files.put("journey/a" + file + ".drl", many(file * 500, 500, "Contact()")));

    RuleProblems problems =
        catchThrowableOfType(
            RuleProblems.class, () -> RuleBook.compile(files, InlineRules.PATIENT));

    assertThat(problems.list())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).startsWith("journey/a");
              assertThat(problem.line()).isPositive();
              assertThat(problem.message())
                  .startsWith(
                      "there are 3,500 rules, each combination of `or` counted, and at most 2,500"
                          + " can be compiled; the largest is \"r");
            });
  }

  @Test
  void objection_toAlternatives_countsEveryCombinationOfThem() {
    List<RuleCard> cards = cards(many(0, 80, EITHER.repeat(5)));

    assertThat(RuleSize.of(cards.get(0).rule()).ways()).isEqualTo(32);
    assertThat(CompileLimits.objection(cards).orElseThrow().message())
        .startsWith("there are 2,560 rules, each combination of `or` counted");
    assertThat(CompileLimits.objection(cards.subList(0, 78))).isEmpty();
  }

  @Test
  void objection_toLargeTests_countsTheirParts() {
    String test = String.join(" || ", Collections.nCopies(150, "quietDays == 1"));
    List<RuleCard> cards = new ArrayList<>();
    IntStream.range(0, 4)
        .forEach(file -> cards.addAll(cards(many(file * 100, 100, "Contact( " + test + " )"))));

    assertThat(parts(cards)).isGreaterThan(CompileLimits.MOST_PARTS);
    assertThat(CompileLimits.objection(cards).orElseThrow().message())
        .startsWith("all rules together have ")
        .contains("at most 150,000 can be compiled; the largest is \"r");
  }

  @Test
  void size_ofValuesDeepInsideOthers_countsForMore() {
    long flat =
        RuleSize.of(cards(rule("a", "Contact( ever, waiting )", TAG)).get(0).rule()).parts();
    long deep =
        RuleSize.of(
                cards(
                        rule(
                            "a",
                            "Contact( " + "!( ".repeat(5) + "ever" + " )".repeat(5) + " )",
                            TAG))
                    .get(0)
                    .rule())
            .parts();

    assertThat(deep).isGreaterThan(2 * flat);
  }

  @Test
  void compile_moreThanAThousandRulesOfAFolder_makesABook() {
    try (RuleBook book =
        RuleBook.compile(
            Map.of("journey/a.drl", many(0, 1_050, "Contact( ever )")), InlineRules.PATIENT)) {
      assertThat(book.rules()).hasSize(1_050);
    }
  }

  @Test
  void compile_aFormTheFrontEndLetsThrough_namesItsRuleAndNoOther() {
    String fine = rule("fine", "Contact( ever )", TAG);
    String odd =
        rule(
            "odd",
            "accumulate( $s : SignalSeen(); $n : count( $s ), $m : sum( $s.ageDays * 2 ); $n > 1,"
                + " $m / $n > 3 )",
            TAG);

    RuleProblems problems =
        catchThrowableOfType(
            RuleProblems.class,
            () ->
                RuleBook.compile(
                    Map.of("journey/a.drl", fine + odd + fine.replace("fine", "also")),
                    InlineRules.PATIENT));

    assertThat(problems.list())
        .extracting(RuleProblem::toString)
        .containsExactly(
            "journey/a.drl:7: the engine cannot compile the rule \"odd\": a value is reckoned in a"
                + " form it does not know; compare one value of one fact at a time, and write the"
                + " field to the left of the comparison");
  }

  private static String many(int from, int count, String when) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> rule("r" + i, when, TAG))
        .collect(Collectors.joining());
  }

  private static List<RuleCard> cards(String text) {
    RuleSource source = RuleSource.of(Map.of("journey/a.drl", text));
    assertThat(source.problems()).isEmpty();
    return source.cards();
  }

  private static long parts(List<RuleCard> cards) {
    return cards.stream().mapToLong(card -> RuleSize.of(card.rule()).parts()).sum();
  }
}
