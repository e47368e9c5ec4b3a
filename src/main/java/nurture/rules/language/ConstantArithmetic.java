package nurture.rules.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.rules.language.Expression.Arithmetic;
import nurture.rules.language.Expression.Decimal;
import nurture.rules.language.Expression.Negative;
import nurture.rules.language.Expression.Whole;
import nurture.rules.language.LanguageProblem.Kind;

/**
 * What is known to go wrong when a rule reckons, before any candidate is looked at: a division by
 * zero, and a whole number beyond the largest one. Pure.
 */
public final class ConstantArithmetic {

  /** A field may well have this value; a constant beside it leaves room for that. */
  static final int USUAL_VALUE = 1_000;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(Integer.MIN_VALUE);

  /**
   * A constant value.
   *
   * @param whole whether the engine reckons with it as a whole number, which overflows
   */
  private record Constant(BigDecimal value, boolean whole) {}

  /**
   * What goes wrong in a rule whatever the candidate is.
   *
   * @param rule with the values of policy numbers in the place of their names
   */
  public static Stream<LanguageProblem> problems(Rule rule) {
    return rule.expressions().flatMap(each -> problem(each).stream());
  }

  private static Optional<LanguageProblem> problem(Expression expression) {
    if (!(expression instanceof Arithmetic of)) {
      return Optional.empty();
    }
    Optional<Constant> right = constant(of.right());
    boolean divides = of.operator().equals("/") || of.operator().equals("%");
    if (divides && right.filter(by -> by.value().signum() == 0).isPresent()) {
      return Optional.of(
          problem(of, RulePrinter.text(of) + " divides by zero; divide by another number"));
    }
    return constant(of.left())
        .flatMap(left -> right.flatMap(by -> beyond(of, left, by)))
        .map(
            result ->
                problem(
                    of,
                    RulePrinter.text(of)
                        + " is "
                        + result.toPlainString()
                        + ", which no whole number of a rule can be; the largest is "
                        + Integer.MAX_VALUE));
  }

  /**
   * Whether a constant leaves a field no room: a value of {@value #USUAL_VALUE} beside it would be
   * beyond the largest whole number.
   */
  static Optional<LanguageProblem> noRoom(Arithmetic of) {
    Optional<Constant> left = constant(of.left());
    Optional<Constant> right = constant(of.right());
    if (left.isPresent() == right.isPresent()) {
      return Optional.empty();
    }
    Constant usual = new Constant(BigDecimal.valueOf(USUAL_VALUE), true);
    Optional<BigDecimal> result =
        left.map(value -> beyond(of, value, usual))
            .orElseGet(() -> beyond(of, usual, right.orElseThrow()));
    return result.map(
        value ->
            problem(
                of,
                RulePrinter.text(of)
                    + " is too large for a whole number as soon as the value is "
                    + USUAL_VALUE
                    + "; compare with a smaller number, the largest is "
                    + Integer.MAX_VALUE));
  }

  /** The result of two whole numbers if it is beyond what the engine can hold. */
  private static Optional<BigDecimal> beyond(Arithmetic of, Constant left, Constant right) {
    return Optional.of(left)
        .filter(value -> value.whole() && right.whole())
        .flatMap(value -> reckoned(of.operator(), value, right))
        .map(Constant::value)
        .filter(value -> value.compareTo(LARGEST) > 0 || value.compareTo(SMALLEST) < 0);
  }

  private static LanguageProblem problem(Arithmetic of, String message) {
    return LanguageProblem.of(Kind.TOO_LARGE, of.span(), of.operator(), message);
  }

  private static Optional<Constant> constant(Expression expression) {
    if (expression instanceof Whole whole) {
      return Optional.of(new Constant(BigDecimal.valueOf(whole.value()), true));
    } else if (expression instanceof Decimal decimal) {
      return Optional.of(new Constant(new BigDecimal(decimal.value()), false));
    } else if (expression instanceof Negative negative) {
      return constant(negative.of())
          .map(value -> new Constant(value.value().negate(), value.whole()));
    } else if (expression instanceof Arithmetic of) {
      return constant(of.left())
          .flatMap(left -> constant(of.right()).flatMap(by -> reckoned(of.operator(), left, by)));
    }
    return Optional.empty();
  }

  private static Optional<Constant> reckoned(String operator, Constant left, Constant right) {
    boolean whole = left.whole() && right.whole();
    BigDecimal by = right.value();
    return switch (operator) {
      case "+" -> Optional.of(new Constant(left.value().add(by), whole));
      case "-" -> Optional.of(new Constant(left.value().subtract(by), whole));
      case "*" -> Optional.of(new Constant(left.value().multiply(by), whole));
      case "/" ->
          whole && by.signum() != 0
              ? Optional.of(new Constant(left.value().divideToIntegralValue(by), true))
              : Optional.empty();
      case "%" ->
          whole && by.signum() != 0
              ? Optional.of(new Constant(left.value().remainder(by), true))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private ConstantArithmetic() {}
}
