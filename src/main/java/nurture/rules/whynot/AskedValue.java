package nurture.rules.whynot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Choice;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Listed;
import nurture.rules.language.Expression.Negated;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Truth;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.FieldComparison;
import nurture.rules.language.Operator;
import nurture.rules.language.RulePrinter;

/**
 * One test of a fact, {@code quietDays >= 90}, as far as it is of a form that can be told in words.
 * It is never used to decide whether the test holds, which is the engine's business.
 *
 * @param left what is compared, {@code quietDays}
 * @param plain whether it is true or false by itself, and not compared
 * @param right what it is compared with; several for a list
 */
public record AskedValue(String left, boolean plain, Operator operator, List<Expression> right) {

  /** Empty for what is more than one comparison. */
  public static Optional<AskedValue> of(Expression test) {
    if (isField(test)) {
      return Optional.of(truth(test, true));
    } else if (test instanceof Negated negated && isField(negated.of())) {
      return Optional.of(truth(negated.of(), false));
    } else if (test instanceof Comparison comparison
        && (isField(comparison.left()) || comparison.left() instanceof Variable)
        && (comparison.operator().equality() || comparison.operator().ordering())) {
      return Optional.of(
          new AskedValue(
              name(comparison.left()), false, comparison.operator(), List.of(comparison.right())));
    } else if (test instanceof Listed listed
        && (isField(listed.left()) || listed.left() instanceof Variable)) {
      return Optional.of(
          new AskedValue(
              name(listed.left()),
              false,
              listed.negated() ? Operator.NOT_MEMBER_OF : Operator.MEMBER_OF,
              listed.values()));
    }
    return Optional.empty();
  }

  private static AskedValue truth(Expression field, boolean wanted) {
    return new AskedValue(
        name(field), true, Operator.EQUAL, List.of(new Truth(wanted, field.span())));
  }

  private static String name(Expression left) {
    return RulePrinter.text(left);
  }

  /** A field, or a question without arguments, of the fact or of a value of it. */
  private static boolean isField(Expression expression) {
    return expression instanceof Property property
            && property.of().map(AskedValue::isField).orElse(true)
        || expression instanceof Call call
            && call.arguments().isEmpty()
            && call.of().map(AskedValue::isField).orElse(true);
  }

  /** Whether it asks for one text or choice. */
  public boolean names() {
    return !plain && operator == Operator.EQUAL;
  }

  /**
   * What is needed, in words.
   *
   * @param named values of the variables
   */
  public String needs(Map<String, Object> named) {
    return switch (operator) {
      case AT_LEAST -> "at least " + value(named);
      case AT_MOST -> "at most " + value(named);
      case MORE -> "more than " + value(named);
      case LESS -> "less than " + value(named);
      case NOT_EQUAL -> "anything but " + value(named);
      case MEMBER_OF -> list(named, " or ");
      case NOT_MEMBER_OF -> "none of " + list(named, ", ");
      default -> value(named);
    };
  }

  /** How far a value is from what is needed; 0 where there is no measure. */
  public long distance(Object was, Map<String, Object> named) {
    return was instanceof Integer number
        ? needed(named).map(needed -> Math.abs(number - needed)).orElse(0L)
        : 0;
  }

  /**
   * Whether a number would have done after all; then something else is the matter, and the value is
   * not what to tell. False for all that is no number.
   */
  boolean wouldDo(Object was, Map<String, Object> named) {
    return was instanceof Integer number
        && (operator.equality() || operator.ordering())
        && needed(named).filter(needed -> operator.holds(number, needed)).isPresent();
  }

  private Optional<Long> needed(Map<String, Object> named) {
    Expression one = right.get(0);
    Optional<Object> value =
        one instanceof Variable variable
            ? Optional.ofNullable(named.get(variable.name()))
            : FieldComparison.constant(one);
    return value.filter(Number.class::isInstance).map(number -> ((Number) number).longValue());
  }

  private String value(Map<String, Object> named) {
    return written(right.get(0), named);
  }

  private String list(Map<String, Object> named, String between) {
    return right.stream().map(each -> written(each, named)).collect(Collectors.joining(between));
  }

  private static String written(Expression value, Map<String, Object> named) {
    if (value instanceof Variable variable && named.containsKey(variable.name())) {
      return Values.written(named.get(variable.name()));
    }
    return value instanceof Choice choice
        ? choice.name()
        : FieldComparison.constant(value)
            .map(Values::written)
            .orElseGet(() -> RulePrinter.text(value));
  }
}
