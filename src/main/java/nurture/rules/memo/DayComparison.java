package nurture.rules.memo;

import nurture.rules.language.Operator;

/**
 * A comparison of two numbers of days, of one fact or of two. Its result is part of the key, not
 * the numbers: both go up by one each day, so the result stays the same.
 *
 * @param bound the condition on the fact whose number a variable stands for
 * @param other the condition on the fact whose number is compared with the variable
 */
record DayComparison(
    FactCondition bound,
    FieldReader boundDays,
    FactCondition other,
    FieldReader otherDays,
    Operator operator) {

  boolean holds(Object factOfBound, Object factOfOther) {
    int right = (Integer) boundDays.of(factOfBound);
    int left = (Integer) otherDays.of(factOfOther);
    return operator.holds(left, right);
  }
}
