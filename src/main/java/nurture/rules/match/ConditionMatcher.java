package nurture.rules.match;

import java.util.List;
import java.util.function.Predicate;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.AllOf;
import nurture.rules.language.Condition.AnyOf;
import nurture.rules.language.Condition.Exists;
import nurture.rules.language.Condition.ForAll;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Self;
import nurture.rules.language.FactTest;
import nurture.rules.language.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Looks for facts that meet conditions, one condition after the other, and goes back where one
 * finds nothing. Pure; for one set of facts and one thread.
 */
final class ConditionMatcher {

  /** Of facts that are tried; what takes more pairs too many facts with each other. */
  private static final int MOST_STEPS = 200_000;

  private final FactSet facts;
  private int steps;

  ConditionMatcher(FactSet facts) {
    this.facts = facts;
  }

  /**
   * Whether there are facts for all conditions.
   *
   * @throws NotEvaluated if a value cannot be worked out, or there are too many ways
   */
  boolean matches(List<Condition> conditions) {
    return all(conditions, 0, MatchState.START, state -> true);
  }

  /**
   * Goes through the ways there are to meet all conditions, until one is enough.
   *
   * @param then whether a way is enough
   */
  boolean ways(List<Condition> conditions, MatchState start, Predicate<MatchState> then) {
    return all(conditions, 0, start, then);
  }

  private boolean all(
      List<Condition> conditions, int from, MatchState state, Predicate<MatchState> then) {
    return from == conditions.size()
        ? then.test(state)
        : one(conditions.get(from), state, next -> all(conditions, from + 1, next, then));
  }

  private boolean one(Condition condition, MatchState state, Predicate<MatchState> then) {
    if (condition instanceof Pattern pattern) {
      return fact(pattern, state, then);
    } else if (condition instanceof Not not) {
      return !one(not.inner(), state, next -> true) && then.test(state);
    } else if (condition instanceof Exists exists) {
      return some(exists, state, then);
    } else if (condition instanceof AllOf all) {
      return all(all.conditions(), 0, state, then);
    } else if (condition instanceof AnyOf any) {
      for (Condition each : any.conditions()) {
        if (one(each, state, then)) {
          return true;
        }
      }
      return false;
    } else if (condition instanceof ForAll all) {
      return forAll(all.conditions(), state) && then.test(state);
    } else if (condition instanceof Accumulate accumulate) {
      return counted(accumulate, state, then);
    }
    throw new NotEvaluated("a placeholder has no value here");
  }

  /** A fact alone means all facts of its type. */
  private boolean forAll(List<Condition> conditions, MatchState state) {
    Pattern first = (Pattern) conditions.get(0);
    if (conditions.size() == 1) {
      return facts.of(first.type()).stream()
          .allMatch(fact -> met(first.tests(), fact, state) != null);
    }
    List<Condition> others = conditions.subList(1, conditions.size());
    return (!sameAgain(first, others) || fact(first, state, next -> true))
        && !fact(first, state, next -> !all(others, 0, next, last -> true));
  }

  /**
   * Whether the second condition asks more of the very fact of the first. Then the engine wants
   * that there is one; in other forms of {@code forall} none is enough.
   */
  private static boolean sameAgain(Pattern first, List<Condition> others) {
    return others.size() == 1
        && others.get(0) instanceof Pattern second
        && second.type() == first.type()
        && second.tests().size() > 1
        && second.tests().stream()
            .anyMatch(
                test ->
                    test.expression() instanceof Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.left() instanceof Self
                        && comparison.right().isVariable(first.variable()));
  }

  private boolean some(Exists exists, MatchState state, Predicate<MatchState> then) {
    if (state.watched() != exists.inner()) {
      return one(exists.inner(), state, next -> true) && then.test(state);
    }
    // What is named inside is not known outside; which fact it was is of interest.
    return one(exists.inner(), state, next -> then.test(next.naming(state.named())));
  }

  private boolean fact(Pattern pattern, MatchState state, Predicate<MatchState> then) {
    for (Object fact : facts.of(pattern.type())) {
      if (++steps > MOST_STEPS) {
        throw new NotEvaluated("the conditions pair too many facts; make them narrower");
      }
      MatchState met = met(pattern.tests(), fact, state.met(pattern, fact));
      if (met != null
          && then.test(pattern.variable().isEmpty() ? met : met.with(pattern.variable(), fact))) {
        return true;
      }
    }
    return false;
  }

  /** What is known once tests are met; null if they are not. */
  private static @Nullable MatchState met(
      List<FactTest> tests, @Nullable Object fact, MatchState state) {
    MatchState now = state;
    for (FactTest test : tests) {
      ExpressionValue values = new ExpressionValue(fact, now);
      if (!test.bindsOnly() && !values.holds(test.expression())) {
        return null;
      }
      if (!test.variable().isEmpty()) {
        now = now.with(test.variable(), values.of(test.bound().orElseThrow()));
      }
    }
    return now;
  }

  private boolean counted(Accumulate accumulate, MatchState state, Predicate<MatchState> then) {
    AggregateValues values = new AggregateValues(accumulate.results());
    boolean unused =
        one(
            accumulate.source(),
            state,
            next -> {
              values.add(next);
              return false;
            });
    MatchState counted = values.named(state);
    if (counted == null) {
      return false;
    }
    MatchState met = met(accumulate.tests(), null, counted);
    return met != null && then.test(met);
  }
}
