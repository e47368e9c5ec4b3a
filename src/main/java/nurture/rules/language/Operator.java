package nurture.rules.language;

import java.util.Arrays;
import java.util.Optional;

/** How two values are compared, with the symbol rules have for it. */
public enum Operator {
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">="),
  CONTAINS("contains"),
  NOT_CONTAINS("not contains"),
  MEMBER_OF("memberOf"),
  NOT_MEMBER_OF("not memberOf");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  /** Whether it asks for equal values, or for unequal ones. */
  public boolean equality() {
    return this == EQUAL || this == NOT_EQUAL;
  }

  /** Whether it compares numbers by size. */
  public boolean ordering() {
    return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
  }

  /** Whether a number stands in this relation to another; equality and ordering only. */
  public boolean holds(long left, long right) {
    return switch (this) {
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
      case LESS -> left < right;
      case AT_MOST -> left <= right;
      case MORE -> left > right;
      case AT_LEAST -> left >= right;
      default -> throw new IllegalArgumentException(symbol + " does not compare numbers");
    };
  }

  /** The same with the two values the other way round. */
  public Operator turned() {
    return switch (this) {
      case LESS -> MORE;
      case AT_MOST -> AT_LEAST;
      case MORE -> LESS;
      case AT_LEAST -> AT_MOST;
      case CONTAINS -> MEMBER_OF;
      case NOT_CONTAINS -> NOT_MEMBER_OF;
      case MEMBER_OF -> CONTAINS;
      case NOT_MEMBER_OF -> NOT_CONTAINS;
      case EQUAL, NOT_EQUAL -> this;
    };
  }

  static Optional<Operator> of(String symbol) {
    return Arrays.stream(values()).filter(each -> each.symbol.equals(symbol)).findFirst();
  }
}
