package nurture.segment;

import java.util.List;
import nurture.candidate.facts.FactColumn;

/**
 * A member of a fact of which there may be several, as a predicate of a JSON path. Members that are
 * false, 0 or empty are left out there. The instant is its variable {@code $now}, in microseconds
 * since 1970.
 */
record MemberPath(FactColumn column) implements AskedField {

  /** Of a path, in SQL. They are the same for each row, so a plan has them once. */
  static final String VARIABLES = "('{\"now\": ' || ($1::bigint)::text || '}')::jsonb";

  private static final TestConnectives PATH = TestConnectives.JSON_PATH;
  private static final String NOW = "$now";

  @Override
  public String truth() {
    return switch (column.kind()) {
      case TRUTH -> "(" + member() + " == true)";
      case TRUE_FROM -> "(" + member() + " <= " + NOW + ")";
      case TRUE_UNTIL -> PATH.any(List.of(absent(), member() + " > " + NOW));
      default -> throw new IllegalStateException(column + " is neither true nor false");
    };
  }

  @Override
  public String within(NumberRange range) {
    String inside =
        switch (column.kind()) {
          case NUMBER -> number(range);
          case DAYS_SINCE -> days(range, 0, PATH);
          case DAYS_PAST -> days(range, -1, PATH);
          default -> throw new IllegalStateException(column + " is no number of one fact");
        };
    return range.inside() ? inside : PATH.not(inside);
  }

  private String number(NumberRange range) {
    if (range.from() > range.to()) {
      return PATH.truth(false);
    }
    String between =
        PATH.all(List.of(member() + " >= " + range.from(), member() + " <= " + range.to()));
    return range.from() <= 0 && range.to() >= 0 ? PATH.any(List.of(absent(), between)) : between;
  }

  @Override
  public String sinceAtLeast(long days) {
    return PATH.any(List.of(absent(), member() + " <= " + ago(days)));
  }

  @Override
  public String sinceLessThan(long days) {
    return "(" + member() + " > " + ago(days) + ")";
  }

  private static String ago(long days) {
    return NOW + " - " + days * DAY;
  }

  @Override
  public String sized(NumberRange range) {
    throw new IllegalStateException(column + " is a list in a list");
  }

  @Override
  public String is(String text) {
    return text.isEmpty() ? absent() : "(" + member() + " == " + quoted(text) + ")";
  }

  @Override
  public String contains(String text) {
    return text.isEmpty()
        ? PATH.truth(true)
        : "(" + member() + " like_regex " + quoted(text) + " flag \"q\")";
  }

  @Override
  public String startsWith(String text) {
    return text.isEmpty()
        ? PATH.truth(true)
        : "(" + member() + " starts with " + quoted(text) + ")";
  }

  private String absent() {
    return "!exists(" + member() + ")";
  }

  /** Names of fields are names of Java. */
  private String member() {
    return "@.\"" + column.name() + "\"";
  }

  private static String quoted(String text) {
    StringBuilder written = new StringBuilder("\"");
    text.chars()
        .forEach(
            each -> {
              if (each == '"' || each == '\\') {
                written.append('\\').append((char) each);
              } else if (each < ' ') {
                written.append(String.format("\\u%04x", each));
              } else {
                written.append((char) each);
              }
            });
    return written.append('"').toString();
  }
}
