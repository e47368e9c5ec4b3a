package nurture.rules.form;

import java.util.Arrays;
import java.util.Optional;
import nurture.rules.language.Operator;

/** What a row of a form asks of a field. */
public enum TestOperator {
  IS_TRUE("", "is true"),
  IS_FALSE("!", "is not true"),
  EQUAL("==", "is"),
  NOT_EQUAL("!=", "is not"),
  LESS("<", "is less than"),
  AT_MOST("<=", "is at most"),
  MORE(">", "is more than"),
  AT_LEAST(">=", "is at least"),
  CONTAINS("contains", "contains"),
  NOT_CONTAINS("not contains", "does not contain"),
  MEMBER_OF("memberOf", "is a member of"),
  NOT_MEMBER_OF("not memberOf", "is no member of"),
  IN("in", "is one of"),
  NOT_IN("not in", "is none of"),
  /** Asks nothing, and names the value for later. */
  NAMED("", "is named"),
  /** At least one of some tests. */
  ANY_OF("||", "at least one of"),
  /** All of some tests, as one test. */
  ALL_OF("&&", "all of"),
  /** A test in the language of rules. */
  WRITTEN("", "as written");

  private final String symbol;
  private final String words;

  TestOperator(String symbol, String words) {
    this.symbol = symbol;
    this.words = words;
  }

  /** What the language writes for it; may be empty. */
  public String symbol() {
    return symbol;
  }

  /** What a form shows for it. */
  public String words() {
    return words;
  }

  /** Whether it compares the field with exactly one value. */
  public boolean compares() {
    return ordinal() >= EQUAL.ordinal() && ordinal() <= NOT_MEMBER_OF.ordinal();
  }

  /** Whether it compares the field with a list of values. */
  public boolean lists() {
    return this == IN || this == NOT_IN;
  }

  /** Whether it joins other tests. */
  public boolean joins() {
    return this == ANY_OF || this == ALL_OF;
  }

  static TestOperator of(Operator operator) {
    return valueOf(operator.name());
  }

  /** By its name or its symbol. */
  static Optional<TestOperator> called(String text) {
    String asked = text.strip();
    return Arrays.stream(values())
        .filter(
            each ->
                each.name().equalsIgnoreCase(asked)
                    || !each.symbol.isEmpty() && each.symbol.equals(asked))
        .findFirst();
  }
}
