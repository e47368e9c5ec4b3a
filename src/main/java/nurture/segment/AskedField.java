package nurture.segment;

import nurture.candidate.facts.FactColumn;

/**
 * A field of a projected fact, and what can be asked of it, in a language that PostgreSQL reads.
 */
sealed interface AskedField permits ColumnSql, MemberPath {

  FactColumn column();

  /** That it is true. */
  String truth();

  /** That the number is one of some. */
  String within(NumberRange range);

  /** That as many texts are in it. */
  String sized(NumberRange range);

  /** That it is a text. */
  String is(String text);

  /** That a text stands in it, or is one of its texts. */
  String contains(String text);

  /** That a text begins with another. */
  String startsWith(String text);

  default boolean isTruth() {
    return switch (column().kind()) {
      case TRUTH, TRUE_FROM, TRUE_UNTIL -> true;
      default -> false;
    };
  }

  default boolean isNumber() {
    return switch (column().kind()) {
      case NUMBER, DAYS_SINCE, DAYS_PAST, GROWS -> true;
      default -> false;
    };
  }
}
