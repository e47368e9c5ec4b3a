package nurture.rules.memo;

import java.util.List;
import java.util.Set;

/**
 * What one pattern of a rule can tell of a fact. Patterns with equal tests share a bit.
 *
 * @param required without a fact that meets the tests the rule does not fire
 * @param tests those that can be evaluated without the engine; the pattern may have more
 * @param values what else of the fact the rule depends on; part of the key by value
 */
record FactCondition(
    Class<?> fact, boolean required, List<FieldTest> tests, Set<FieldReader> values) {

  FactCondition {
    tests = List.copyOf(tests);
    values = Set.copyOf(values);
  }

  /** For a pattern of which nothing more is known: the whole fact is part of the key. */
  static FactCondition whole(Class<?> fact) {
    return new FactCondition(fact, false, List.of(), Set.of(FieldReader.whole(fact)));
  }
}
