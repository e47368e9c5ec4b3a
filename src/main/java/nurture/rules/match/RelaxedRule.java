package nurture.rules.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nurture.candidate.facts.FactTraits;
import nurture.rules.language.Aggregate;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.Exists;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.FactTest;

/**
 * The conditions of a rule without one test, or without one condition.
 *
 * @param conditions those that are left
 * @param number of the condition that asks less or is left out, from 1
 * @param whole that condition as it is written
 * @param test the test that is left out; empty for a condition
 * @param watched the condition whose fact would have had to meet the test
 */
record RelaxedRule(
    List<Condition> conditions,
    int number,
    Condition whole,
    Optional<FactTest> test,
    Optional<Condition> watched) {

  RelaxedRule {
    conditions = List.copyOf(conditions);
  }

  /**
   * All ways to ask one thing less, those without one test first. A condition whose variables
   * others use cannot be left out.
   */
  static List<RelaxedRule> of(List<Condition> conditions) {
    List<RelaxedRule> tests = new ArrayList<>();
    List<RelaxedRule> wholes = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      Condition whole = conditions.get(i);
      tests.addAll(withoutTests(conditions, i, whole));
      List<Condition> others = new ArrayList<>(conditions);
      others.remove(i);
      if (!uses(others, bound(whole))) {
        wholes.add(new RelaxedRule(others, i + 1, whole, Optional.empty(), Optional.empty()));
      }
    }
    return Stream.concat(tests.stream(), wholes.stream()).toList();
  }

  /** The same with another number of its condition. */
  RelaxedRule numbered(int other) {
    return new RelaxedRule(conditions, other, whole, test, watched);
  }

  /**
   * Of a whole condition about a fact there is one of, the rule without each of its tests, all
   * others of the condition left out too. None of another condition.
   */
  List<RelaxedRule> parts() {
    if (test.isPresent()
        || !(whole instanceof Pattern pattern)
        || !FactTraits.single(pattern.type())) {
      return List.of();
    }
    List<FactTest> named = new ArrayList<>();
    pattern
        .tests()
        .forEach(
            each ->
                each.bound()
                    .ifPresent(
                        value -> named.add(new FactTest(each.variable(), value, each.span()))));
    Pattern bare = new Pattern(pattern.variable(), pattern.type(), named, pattern.span());
    List<Condition> all = new ArrayList<>(conditions);
    all.add(bare);
    return pattern.tests().stream()
        .filter(each -> !each.bindsOnly())
        .map(each -> new RelaxedRule(all, number, pattern, Optional.of(each), Optional.of(bare)))
        .toList();
  }

  /** The conditions with the one test that is left out. */
  List<Condition> asked() {
    Pattern bare = (Pattern) watched.orElseThrow();
    List<FactTest> tests = new ArrayList<>(bare.tests());
    tests.add(test.orElseThrow());
    List<Condition> all = new ArrayList<>(conditions);
    all.remove(all.size() - 1);
    all.add(new Pattern(bare.variable(), bare.type(), tests, bare.span()));
    return all;
  }

  private static List<RelaxedRule> withoutTests(
      List<Condition> conditions, int i, Condition whole) {
    List<RelaxedRule> relaxed = new ArrayList<>();
    List<FactTest> tests =
        whole instanceof Accumulate accumulate
            ? accumulate.tests()
            : whole instanceof Not ? List.of() : whole.fact().map(Pattern::tests).orElse(List.of());
    for (int j = 0; j < tests.size(); j++) {
      if (tests.get(j).bindsOnly()) {
        continue;
      }
      Condition inner = without(whole instanceof Exists some ? some.inner() : whole, j);
      List<Condition> all = new ArrayList<>(conditions);
      all.set(i, whole instanceof Exists ? new Exists(inner, whole.span()) : inner);
      relaxed.add(
          new RelaxedRule(all, i + 1, whole, Optional.of(tests.get(j)), Optional.of(inner)));
    }
    return relaxed;
  }

  private static Condition without(Condition condition, int test) {
    if (condition instanceof Accumulate accumulate) {
      return new Accumulate(
          accumulate.source(),
          accumulate.results(),
          without(accumulate.tests(), test),
          accumulate.span());
    }
    Pattern pattern = (Pattern) condition;
    return new Pattern(
        pattern.variable(), pattern.type(), without(pattern.tests(), test), pattern.span());
  }

  /** What the test gave a name to keeps it. */
  private static List<FactTest> without(List<FactTest> tests, int test) {
    List<FactTest> others = new ArrayList<>(tests);
    FactTest gone = others.remove(test);
    gone.bound()
        .ifPresent(value -> others.add(test, new FactTest(gone.variable(), value, gone.span())));
    return others;
  }

  private static Set<String> bound(Condition condition) {
    Set<String> names = new HashSet<>();
    condition
        .all()
        .forEach(
            each -> {
              if (each instanceof Pattern pattern) {
                names.add(pattern.variable());
                pattern.tests().forEach(test -> names.add(test.variable()));
              } else if (each instanceof Accumulate accumulate) {
                accumulate.results().stream().map(Aggregate::variable).forEach(names::add);
              }
            });
    names.remove("");
    return names;
  }

  private static boolean uses(List<Condition> conditions, Set<String> names) {
    return conditions.stream()
        .flatMap(Condition::expressions)
        .anyMatch(each -> each instanceof Variable variable && names.contains(variable.name()));
  }
}
