package nurture.rules.memo;

import java.util.List;
import nurture.rules.memo.ConditionIndex.Place;
import nurture.rules.memo.RuleInputs.DayComparison;

/**
 * What of the facts is part of a key: the conditions of a rule and of all rules it may depend on.
 * Keys compare it by identity.
 *
 * @param rule the one whose opinions are cached under the key; empty for several
 * @param nextOpening whether that one vetoes until the next opening hour
 * @param types the numbers of the types of facts with a bit that matters
 * @param bits by type, those that matter
 * @param values by type, fields of those facts that matter by their value
 */
record KeySchema(
    String rule,
    boolean nextOpening,
    int[] types,
    long[][] bits,
    FieldReader[][] values,
    List<PlacedComparison> comparisons) {

  /** A comparison of facts of which each has a bit. */
  record PlacedComparison(Place right, Place left, DayComparison comparison) {}

  /** Whether some bits of a fact matter. */
  boolean concerns(int type, long[] ofFact) {
    return FieldColumn.intersects(bits[type], ofFact);
  }
}
