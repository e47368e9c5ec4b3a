package nurture.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactTable;
import nurture.candidate.facts.Facts;

/**
 * One value of a projected fact in SQL.
 *
 * @param value of the type that values of its kind are kept as
 */
record ColumnSql(String value, FactColumn column) {

  private static final String NOW = "$1::bigint";
  private static final long DAY = TimeUnit.DAYS.toMicros(1);

  /** That it is true. */
  String truth() {
    return switch (column.kind()) {
      case TRUTH -> value;
      case TRUE_FROM -> "coalesce(" + value + " <= " + NOW + ", false)";
      case TRUE_UNTIL -> "coalesce(" + value + " > " + NOW + ", true)";
      default -> throw new IllegalStateException(column + " is neither true nor false");
    };
  }

  boolean isTruth() {
    return switch (column.kind()) {
      case TRUTH, TRUE_FROM, TRUE_UNTIL -> true;
      default -> false;
    };
  }

  boolean isNumber() {
    return switch (column.kind()) {
      case NUMBER, DAYS_SINCE, DAYS_PAST, GROWS -> true;
      default -> false;
    };
  }

  /** That the number is one of some. */
  String within(NumberRange range) {
    return switch (column.kind()) {
      case NUMBER -> range.of(value);
      case GROWS -> range.of(grown());
      case DAYS_SINCE -> (range.inside() ? "" : "not ") + days(range, 0);
      case DAYS_PAST -> (range.inside() ? "" : "not ") + days(range, -1);
      default -> throw new IllegalStateException(column + " is no number");
    };
  }

  /**
   * Whole days since an instant.
   *
   * @param least the number while the instant lies ahead
   */
  private String days(NumberRange range, int least) {
    if (range.from() > range.to() || range.from() > Facts.LONG_AGO || range.to() < least) {
      return "false";
    }
    List<String> parts = new ArrayList<>();
    if (range.from() > least) {
      parts.add("coalesce(" + value + " <= " + ago(range.from()) + ", true)");
    }
    if (range.to() < Facts.LONG_AGO) {
      parts.add("coalesce(" + value + " > " + ago(range.to() + 1) + ", false)");
    }
    return parts.isEmpty() ? "true" : "(" + String.join(" and ", parts) + ")";
  }

  private static String ago(long days) {
    return "(" + NOW + " - " + days * DAY + ")";
  }

  private String grown() {
    StringBuilder sum = new StringBuilder("(").append(value).append("[1]");
    for (int i = 2; i <= FactTable.GROWTHS + 1; i++) {
      sum.append(" + coalesce(" + value + "[" + i + "] <= " + NOW + ", false)::int");
    }
    return sum.append(")").toString();
  }
}
