package nurture.rules.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.AllOf;
import nurture.rules.language.Condition.AnyOf;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.LanguageProblem.Kind;

/**
 * Which conditions may stand inside which, and what an {@code accumulate} may reckon with. The
 * engine takes fewer forms than the grammar of rules has; each of the others is refused where it
 * stands. Pure.
 */
final class ConditionForms {

  /** Looks at what stands right inside {@code not} or {@code exists}. */
  static void closed(String word, Condition inner) {
    if (!(inner instanceof Pattern || inner instanceof AllOf || inner instanceof AnyOf)) {
      throw stop(
          inner.span(),
          word,
          "right inside `"
              + word
              + "` comes a fact, or ( … and … ); write this as a condition of its own");
    }
  }

  /** Looks at the conditions of a {@code forall}. */
  static void forAll(List<Condition> conditions, Span whole) {
    if (conditions.isEmpty()) {
      throw stop(whole, "forall", "a fact is missing in `forall( … )`");
    }
    for (Condition each : conditions) {
      if (!(each instanceof Pattern)) {
        throw stop(
            each.span(),
            "forall",
            "`forall` holds facts alone, without not, exists, and, or; make another condition of"
                + " this");
      }
    }
  }

  /** Looks at what an {@code accumulate} looks for. */
  static void source(Condition source) {
    if (!(source instanceof Pattern || source instanceof AllOf || source instanceof Accumulate)) {
      throw stop(
          source.span(),
          "accumulate",
          "`accumulate` looks for a fact, or for facts joined by `and`; make another rule of the"
              + " other case");
    }
  }

  /** Looks at what each result of an {@code accumulate} is reckoned from. */
  static void results(Condition source, List<Aggregate> results) {
    Map<String, Pattern> owners = new HashMap<>();
    Set<String> facts = new HashSet<>();
    source
        .patterns()
        .forEach(
            pattern -> {
              pattern.tests().stream()
                  .filter(test -> !test.variable().isEmpty())
                  .forEach(test -> owners.put(test.variable(), pattern));
              if (!pattern.variable().isEmpty()) {
                owners.put(pattern.variable(), pattern);
                facts.add(pattern.variable());
              }
            });
    for (Aggregate result : results) {
      result.of().ifPresent(of -> result(result.function(), of, owners, facts));
    }
  }

  private static void result(
      String function, Expression of, Map<String, Pattern> owners, Set<String> facts) {
    Set<String> used =
        of.all()
            .filter(Expression.Variable.class::isInstance)
            .map(variable -> ((Expression.Variable) variable).name())
            .collect(Collectors.toSet());
    if (used.isEmpty()) {
      throw stop(
          of.span(),
          function,
          "`"
              + function
              + "` reckons with a value of each fact, and "
              + RulePrinter.text(of)
              + " is none; name a field, as in Points( $p : points ); $n : "
              + function
              + "( $p )");
    }
    boolean oneFact =
        used.size() == 1
            || used.stream().filter(name -> !facts.contains(name)).count() <= 1
                && used.stream().allMatch(owners::containsKey)
                && used.stream().map(owners::get).distinct().count() == 1;
    if (!oneFact) {
      throw stop(
          of.span(),
          function,
          "`"
              + function
              + "` reckons with one value of one fact, and "
              + RulePrinter.text(of)
              + " joins several; reckon with one of them, and compare the results");
    }
  }

  private static LanguageProblem.Stop stop(Span span, String found, String message) {
    return new LanguageProblem.Stop(LanguageProblem.of(Kind.NOT_FOR_RULES, span, found, message));
  }

  private ConditionForms() {}
}
