package nurture.rules.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Not;

/** Tells what a set of facts misses of some conditions. Safe for concurrent use. */
final class MissedConditions {

  /** Who misses more conditions is not near. */
  private static final int MOST_MISSING = 3;

  private final List<Condition> conditions;
  private final List<RelaxedRule> relaxed;

  MissedConditions(List<Condition> conditions) {
    this.conditions = List.copyOf(conditions);
    this.relaxed = RelaxedRule.of(conditions);
  }

  /**
   * What is missed for one condition to be met that is not: the test with the shortest way to go
   * first. Where one of several conditions would be enough, each of them.
   */
  MissedTests one(FactSet facts) {
    return missed(relaxed, facts);
  }

  private static MissedTests missed(List<RelaxedRule> relaxed, FactSet facts) {
    Map<Integer, List<MissedTest>> found = new LinkedHashMap<>();
    boolean tests = false;
    for (RelaxedRule each : relaxed) {
      // A condition as a whole is told only where no test of one is enough.
      if (tests && each.test().isEmpty()) {
        break;
      }
      List<MatchState> states = states(each, facts);
      if (!states.isEmpty()) {
        tests |= each.test().isPresent();
        List<MissedTest> missed = missed(each, states, facts);
        found.merge(each.number(), missed, MissedTests::nearer);
      }
    }
    return MissedTests.either(found.values());
  }

  private static List<MissedTest> missed(RelaxedRule rule, List<MatchState> states, FactSet facts) {
    List<MissedTest> parts = new ArrayList<>();
    for (RelaxedRule part : rule.parts()) {
      if (!new ConditionMatcher(facts).matches(part.asked())) {
        parts.add(new MissedTest(part, states(part, facts), List.of()));
      }
    }
    return parts.size() > 1 ? parts : List.of(new MissedTest(rule, states, inTheWay(rule, facts)));
  }

  /** The facts that a condition wants not to be there. */
  private static List<Object> inTheWay(RelaxedRule rule, FactSet facts) {
    List<Object> found = new ArrayList<>();
    if (rule.whole() instanceof Not not) {
      List<Condition> asked = new ArrayList<>(rule.conditions());
      asked.add(not.inner());
      boolean unused =
          new ConditionMatcher(facts)
              .ways(
                  asked,
                  MatchState.watching(not.inner()),
                  state -> {
                    state.facts().stream()
                        .filter(each -> !found.contains(each))
                        .forEach(found::add);
                    return found.size() == MissedTest.MOST_STATES;
                  });
    }
    return found;
  }

  /** All conditions that are missed, as long as they are few. */
  MissedTests several(FactSet facts) {
    try {
      return MissedTests.all(List.copyOf(each(facts, MOST_MISSING).values()));
    } catch (NotEvaluated e) {
      // A condition that needs what another one finds cannot be told without it.
      return MissedTests.NONE;
    }
  }

  /**
   * What is missed of each condition that is missed, by its place from 0.
   *
   * @param most of more conditions nothing is told
   * @throws NotEvaluated if a condition needs what another one finds
   */
  Map<Integer, MissedTests> each(FactSet facts, int most) {
    List<Condition> kept = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      kept.add(conditions.get(i));
      if (!new ConditionMatcher(facts).matches(kept)) {
        kept.remove(kept.size() - 1);
        missing.add(i);
      }
      if (missing.size() > most) {
        return Map.of();
      }
    }
    Map<Integer, MissedTests> all = new LinkedHashMap<>();
    for (int number : missing) {
      int at = (int) kept.stream().filter(each -> conditions.indexOf(each) < number).count();
      List<Condition> asked = new ArrayList<>(kept);
      asked.add(at, conditions.get(number));
      all.put(
          number,
          missed(
              RelaxedRule.of(asked).stream()
                  .filter(each -> each.number() == at + 1)
                  .map(each -> each.numbered(number + 1))
                  .toList(),
              facts));
    }
    return all;
  }

  private static List<MatchState> states(RelaxedRule rule, FactSet facts) {
    List<MatchState> states = new ArrayList<>();
    boolean unused =
        new ConditionMatcher(facts)
            .ways(
                rule.conditions(),
                rule.watched().map(MatchState::watching).orElse(MatchState.START),
                state -> {
                  states.add(state);
                  return states.size() == MissedTest.MOST_STATES;
                });
    return states;
  }
}
