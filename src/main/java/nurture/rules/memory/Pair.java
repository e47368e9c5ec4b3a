package nurture.rules.memory;

import nurture.rules.language.Operator;

/**
 * Two numbers of two facts that both count days up, of which a rule needs to know nothing but which
 * is the larger: that stays as it is while both go on counting.
 */
record Pair(Premise one, Reader first, Premise other, Reader second, Operator operator) {

  /** Whether the number of the other fact stands so to that of the first. */
  boolean holds(Object factOfOne, Object factOfOther) {
    int bound = (Integer) first.of(factOfOne);
    int value = (Integer) second.of(factOfOther);
    return operator.holds(value, bound);
  }
}
