package nurture.rules.language;

import nurture.rules.language.Expression.Arithmetic;
import nurture.rules.language.Expression.Conjunction;
import nurture.rules.language.Expression.Disjunction;
import nurture.rules.language.Expression.Negated;
import nurture.rules.language.Expression.Negative;

/**
 * How much a rule gives the engine to compile, reckoned from its tree. It takes no time to reckon,
 * and the time to compile grows with it. Pure.
 *
 * @param ways rules the engine makes of it, one for every combination of alternatives
 * @param parts facts, tests, values and insertions in all ways together; a value that stands deep
 *     inside others counts for more, as the engine reads it several times
 */
public record RuleSize(int ways, long parts) {

  /** Deeper ones cost the engine twice the time for each level. */
  private static final int SHALLOW = 4;

  public static RuleSize of(Rule rule) {
    int ways =
        rule.conditions().stream()
            .mapToInt(ConditionParser::ways)
            .reduce(1, (one, other) -> Math.min(1_000, one * other));
    long facts = rule.conditions().stream().flatMap(Condition::all).count();
    long tests =
        rule.conditions().stream()
            .flatMap(Condition::roots)
            .mapToLong(test -> parts(test, 0))
            .sum();
    long insertions = rule.insertions().stream().flatMap(Insertion::expressions).count();
    return new RuleSize(ways, ways * (facts + tests) + insertions);
  }

  private static long parts(Expression expression, int depth) {
    boolean deepens =
        expression instanceof Negated
            || expression instanceof Negative
            || expression instanceof Arithmetic
            || expression instanceof Conjunction
            || expression instanceof Disjunction;
    int inside = deepens ? depth + 1 : depth;
    long own = 1L << Math.max(0, Math.min(depth, 2 * SHALLOW) - SHALLOW);
    return own + expression.parts().mapToLong(part -> parts(part, inside)).sum();
  }
}
