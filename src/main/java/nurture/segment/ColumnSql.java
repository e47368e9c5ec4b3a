package nurture.segment;

import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactColumn.Kind;
import nurture.candidate.facts.FactTable;
import nurture.candidate.facts.ProjectedFacts;

/**
 * A value of a projected fact in SQL.
 *
 * @param value of the type that values of its kind are kept as
 * @param values takes the texts that are compared
 */
record ColumnSql(String value, FactColumn column, SqlValues values) implements AskedField {

  private static final TestConnectives SQL = TestConnectives.SQL;
  private static final String NOW = "$1::bigint";

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
    if (ProjectedFacts.isTermed(column)) {
      return values.term(column.term(text));
    }
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
      case DAYS_SINCE -> inside(range, days(range, 0, SQL));
      case DAYS_PAST -> inside(range, days(range, -1, SQL));
      default -> throw new IllegalStateException(column + " is no number");
    };
  }

  private static String inside(NumberRange range, String days) {
    return range.inside() ? days : SQL.not(days);
  }

  @Override
  public String sinceAtLeast(long days) {
    return "coalesce(" + value + " <= " + ago(days) + ", true)";
  }

  @Override
  public String sinceLessThan(long days) {
    return "coalesce(" + value + " > " + ago(days) + ", false)";
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
