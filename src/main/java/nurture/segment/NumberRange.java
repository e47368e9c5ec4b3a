package nurture.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nurture.rules.language.Operator;

/**
 * The whole numbers that stand in a relation to another number.
 *
 * @param from the first one
 * @param to the last one; before the first for none
 * @param inside whether those between are meant, or all others
 */
record NumberRange(long from, long to, boolean inside) {

  /** Beyond every number that a fact has. */
  private static final long FAR = Integer.MAX_VALUE + 1L;

  static NumberRange of(Operator operator, BigDecimal bound) {
    long floor = bound.setScale(0, RoundingMode.FLOOR).longValue();
    long ceiling = bound.setScale(0, RoundingMode.CEILING).longValue();
    return switch (operator) {
      case EQUAL -> new NumberRange(ceiling, floor, true);
      case NOT_EQUAL -> new NumberRange(ceiling, floor, false);
      case LESS -> new NumberRange(-FAR, ceiling - 1, true);
      case AT_MOST -> new NumberRange(-FAR, floor, true);
      case MORE -> new NumberRange(floor + 1, FAR, true);
      case AT_LEAST -> new NumberRange(ceiling, FAR, true);
      default -> throw new IllegalArgumentException(operator + " does not compare numbers");
    };
  }

  /**
   * That a number is meant.
   *
   * @param number a whole number in SQL
   */
  String of(String number) {
    return from > to
        ? String.valueOf(!inside)
        : "(" + number + (inside ? "" : " not") + " between " + from + " and " + to + ")";
  }
}
