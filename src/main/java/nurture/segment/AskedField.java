package nurture.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.Facts;

/**
 * A field of a projected fact, and what can be asked of it, in a language that PostgreSQL reads.
 */
sealed interface AskedField permits ColumnSql, MemberPath {

  FactColumn column();

  /** One day in microseconds, as instants are kept. */
  long DAY = TimeUnit.DAYS.toMicros(1);

  /** That so many days or more went by since its instant; true where there is none. */
  String sinceAtLeast(long days);

  /** That fewer went by; false where there is no instant. */
  String sinceLessThan(long days);

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

  /**
   * That as many whole days went by since its instant as are between the ends of a range.
   *
   * @param least the number while the instant lies ahead
   */
  default String days(NumberRange range, int least, TestConnectives connectives) {
    if (range.from() > range.to() || range.from() > Facts.LONG_AGO || range.to() < least) {
      return connectives.truth(false);
    }
    List<String> parts = new ArrayList<>();
    if (range.from() > least) {
      parts.add(sinceAtLeast(range.from()));
    }
    if (range.to() < Facts.LONG_AGO) {
      parts.add(sinceLessThan(range.to() + 1));
    }
    return connectives.all(parts);
  }

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
