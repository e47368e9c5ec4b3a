package nurture.rules.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.rules.language.Expression.Arithmetic;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Choice;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Listed;
import nurture.rules.language.Expression.Negated;
import nurture.rules.language.Expression.Negative;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Expression.Truth;
import nurture.rules.language.Expression.Whole;

/**
 * A test of the form most tests have: a field, or a question about the fact, compared with
 * constants. {@code passive} compares with true, {@code !passive} with false, and {@code in} with
 * several values at once.
 *
 * @param field what is compared
 * @param operator equality or ordering
 * @param values {@code Integer}, {@code String}, {@code Boolean} or a constant of a choice; exactly
 *     one for an ordering
 */
public record FieldComparison(Expression field, Operator operator, List<Object> values) {

  public FieldComparison {
    values = List.copyOf(values);
  }

  /** Empty for a test of another form. */
  public static Optional<FieldComparison> of(Expression test) {
    if (isField(test)) {
      return Optional.of(new FieldComparison(test, Operator.EQUAL, List.of(true)));
    } else if (test instanceof Negated negated && isField(negated.of())) {
      return Optional.of(new FieldComparison(negated.of(), Operator.EQUAL, List.of(false)));
    } else if (test instanceof Comparison comparison && isField(comparison.left())) {
      Operator how = comparison.operator();
      return how.equality() || how.ordering()
          ? constant(comparison.right())
              .filter(value -> how.equality() || value instanceof Integer)
              .map(value -> new FieldComparison(comparison.left(), how, List.of(value)))
          : Optional.empty();
    } else if (test instanceof Listed listed && isField(listed.left())) {
      List<Object> values =
          listed.values().stream().flatMap(value -> constant(value).stream()).toList();
      return values.size() == listed.values().size()
          ? Optional.of(
              new FieldComparison(
                  listed.left(), listed.negated() ? Operator.NOT_EQUAL : Operator.EQUAL, values))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** The same with the constant to the right where it stands to the left. */
  public static Comparison fieldFirst(Comparison comparison) {
    return constant(comparison.left()).isPresent()
        ? new Comparison(
            comparison.right(),
            comparison.operator().turned(),
            comparison.left(),
            comparison.span())
        : comparison;
  }

  /** The value an expression always has; empty if it depends on anything. */
  public static Optional<Object> constant(Expression expression) {
    if (expression instanceof Text text) {
      return Optional.of(text.value());
    } else if (expression instanceof Whole whole) {
      return Optional.of(whole.value());
    } else if (expression instanceof Truth truth) {
      return Optional.of(truth.value());
    } else if (expression instanceof Choice choice) {
      return Arrays.<Object>stream(choice.type().getEnumConstants())
          .filter(each -> ((Enum<?>) each).name().equals(choice.name()))
          .findFirst();
    } else if (expression instanceof Negative negative) {
      return number(negative.of()).map(value -> -value);
    } else if (expression instanceof Arithmetic arithmetic) {
      return number(arithmetic.left())
          .flatMap(
              left ->
                  number(arithmetic.right()).flatMap(right -> reckoned(arithmetic, left, right)));
    }
    return Optional.empty();
  }

  private static Optional<Integer> number(Expression expression) {
    return constant(expression).filter(Integer.class::isInstance).map(Integer.class::cast);
  }

  private static Optional<Object> reckoned(Arithmetic arithmetic, int left, int right) {
    return switch (arithmetic.operator()) {
      case "+" -> Optional.of(left + right);
      case "-" -> Optional.of(left - right);
      case "*" -> Optional.of(left * right);
      default -> Optional.empty();
    };
  }

  /** Whether it is read from a fact: a field, or a question with constants at most. */
  private static boolean isField(Expression expression) {
    if (expression instanceof Property property) {
      return property.of().map(FieldComparison::isField).orElse(true);
    }
    return expression instanceof Call call
        && call.of().map(FieldComparison::isField).orElse(true)
        && call.arguments().stream().allMatch(each -> constant(each).isPresent());
  }

  /** Whether a value of the field meets the test. */
  public boolean holds(Object value) {
    return operator.ordering()
        ? operator.holds((Integer) value, (Integer) values.get(0))
        : values.contains(value) == (operator == Operator.EQUAL);
  }

  /**
   * The same in the form in which two can be compared: whole numbers with {@code <=} and {@code >=}
   * alone, values in one order.
   */
  public FieldComparison normal() {
    return switch (operator) {
      case LESS ->
          new FieldComparison(field, Operator.AT_MOST, List.of((Integer) values.get(0) - 1));
      case MORE ->
          new FieldComparison(field, Operator.AT_LEAST, List.of((Integer) values.get(0) + 1));
      default ->
          new FieldComparison(
              field,
              operator,
              values.stream().distinct().sorted(Comparator.comparing(String::valueOf)).toList());
    };
  }

  /** What is compared, as it is written. */
  public String name() {
    return RulePrinter.text(field);
  }

  /** {@code quietDays >= 90}, {@code stage == AWARENESS or CONSIDERATION}. */
  @Override
  public String toString() {
    return name()
        + " "
        + operator.symbol()
        + " "
        + values.stream()
            .map(
                value -> value instanceof String text ? ExpressionPrinter.quoted(text) : "" + value)
            .collect(Collectors.joining(" or "));
  }
}
