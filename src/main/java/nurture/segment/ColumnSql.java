package nurture.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactColumn.Kind;
import nurture.candidate.facts.FactTable;
import nurture.candidate.facts.Facts;

/**
 * A value of a projected fact in SQL.
 *
 * @param value of the type that values of its kind are kept as
 * @param values takes the texts that are compared
 */
record ColumnSql(String value, FactColumn column, SqlValues values) implements AskedField {

  private static final String NOW = "$1::bigint";
  private static final long DAY = TimeUnit.DAYS.toMicros(1);

  @Override
  public String truth() {
    return switch (column.kind()) {
      case TRUTH -> value;
      case TRUE_FROM -> "coalesce(" + value + " <= " + NOW + ", false)";
      case TRUE_UNTIL -> "coalesce(" + value + " > " + NOW + ", true)";
      default -> throw new IllegalStateException(column + " is neither true nor false");
    };
  }

  @Override
  public String sized(NumberRange range) {
    return range.of("cardinality(" + value + ")");
  }

  @Override
  public String is(String text) {
    return "(" + value + " = " + values.add(text) + ")";
  }

  @Override
  public String contains(String text) {
    String asked = values.add(text);
    return column.kind() == Kind.TEXTS
        ? "(" + value + " @> array[" + asked + "])"
        : "(strpos(" + value + ", " + asked + ") > 0)";
  }

  @Override
  public String startsWith(String text) {
    return "starts_with(" + value + ", " + values.add(text) + ")";
  }

  @Override
  public String within(NumberRange range) {
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
