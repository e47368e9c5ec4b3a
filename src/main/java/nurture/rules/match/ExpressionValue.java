package nurture.rules.match;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Arithmetic;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Conjunction;
import nurture.rules.language.Expression.Decimal;
import nurture.rules.language.Expression.Disjunction;
import nurture.rules.language.Expression.Element;
import nurture.rules.language.Expression.Listed;
import nurture.rules.language.Expression.Negated;
import nurture.rules.language.Expression.Negative;
import nurture.rules.language.Expression.Null;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Self;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.FieldComparison;
import nurture.rules.language.RulePrinter;
import org.jspecify.annotations.Nullable;

/**
 * The value of an expression, as the engine works it out.
 *
 * @param fact whose fields are meant; null behind an {@code accumulate}
 * @param state the variables that are bound before
 */
record ExpressionValue(@Nullable Object fact, MatchState state) {

  /** Whether a test holds. */
  boolean holds(Expression test) {
    return Boolean.TRUE.equals(of(test));
  }

  /**
   * The value; null where there is none.
   *
   * @throws NotEvaluated if it cannot be worked out
   */
  @Nullable Object of(Expression expression) {
    if (expression instanceof Comparison comparison) {
      return compared(comparison);
    } else if (expression instanceof Property property) {
      return MemberValue.property(target(property.of(), property), property.name());
    } else if (expression instanceof Variable variable) {
      return state.value(variable.name());
    } else if (expression instanceof Negated negated) {
      return !holds(negated.of());
    } else if (expression instanceof Conjunction all) {
      return all.tests().stream().allMatch(this::holds);
    } else if (expression instanceof Disjunction any) {
      return any.tests().stream().anyMatch(this::holds);
    } else if (expression instanceof Listed listed) {
      Object left = of(listed.left());
      return listed.values().stream().anyMatch(value -> equal(left, of(value))) != listed.negated();
    } else if (expression instanceof Call call) {
      List<Expression> arguments = call.arguments();
      return MemberValue.call(
          target(call.of(), call), call.method(), arguments.stream().map(this::of).toList());
    }
    return composed(expression);
  }

  private @Nullable Object composed(Expression expression) {
    if (expression instanceof Arithmetic arithmetic) {
      return reckoned(arithmetic);
    } else if (expression instanceof Negative negative) {
      return negative(of(negative.of()));
    } else if (expression instanceof Self) {
      return fact;
    } else if (expression instanceof Null) {
      return null;
    } else if (expression instanceof Decimal decimal) {
      return Double.valueOf(decimal.value());
    } else if (expression instanceof Element element) {
      return element(of(element.of()), element);
    }
    return FieldComparison.constant(expression).orElseThrow(() -> unknown(expression));
  }

  private Object target(Optional<Expression> of, Expression whole) {
    Object target = of.isPresent() ? of(of.get()) : fact;
    if (target == null) {
      throw new NotEvaluated(RulePrinter.text(whole) + " has no value to ask");
    }
    return target;
  }

  private boolean compared(Comparison comparison) {
    Object left = of(comparison.left());
    Object right = of(comparison.right());
    return switch (comparison.operator()) {
      case EQUAL -> equal(left, right);
      case NOT_EQUAL -> !equal(left, right);
      case LESS -> left != null && right != null && order(left, right) < 0;
      case AT_MOST -> left != null && right != null && order(left, right) <= 0;
      case MORE -> left != null && right != null && order(left, right) > 0;
      case AT_LEAST -> left != null && right != null && order(left, right) >= 0;
      case CONTAINS -> contains(left, right);
      case NOT_CONTAINS -> !contains(left, right);
      case MEMBER_OF -> contains(right, left);
      case NOT_MEMBER_OF -> !contains(right, left);
    };
  }

  private static boolean equal(@Nullable Object left, @Nullable Object right) {
    return left instanceof Number one && right instanceof Number other
        ? order(one, other) == 0
        : Objects.equals(left, right);
  }

  static int order(Object left, Object right) {
    return left instanceof Double || right instanceof Double
        ? Double.compare(((Number) left).doubleValue(), ((Number) right).doubleValue())
        : Long.compare(((Number) left).longValue(), ((Number) right).longValue());
  }

  private static boolean contains(@Nullable Object whole, @Nullable Object part) {
    return whole instanceof String text
        ? part instanceof String word && text.contains(word)
        : whole instanceof Collection<?> all && all.stream().anyMatch(each -> equal(each, part));
  }

  private Object reckoned(Arithmetic arithmetic) {
    Object left = of(arithmetic.left());
    Object right = of(arithmetic.right());
    if (left instanceof Number one && right instanceof Number other) {
      return ArithmeticValue.of(arithmetic.operator(), one, other);
    }
    if (arithmetic.operator().equals("+") && (left instanceof String || right instanceof String)) {
      return String.valueOf(left) + right;
    }
    throw unknown(arithmetic);
  }

  private static Object negative(@Nullable Object value) {
    if (value instanceof Integer number) {
      return -number;
    } else if (value instanceof Long number) {
      return -number;
    } else if (value instanceof Double number) {
      return -number;
    }
    throw new NotEvaluated("there is no number to count down from");
  }

  private static @Nullable Object element(@Nullable Object list, Element element) {
    if (list instanceof List<?> all && element.index() < all.size()) {
      return all.get(element.index());
    }
    throw new NotEvaluated(RulePrinter.text(element) + " is not there");
  }

  private static NotEvaluated unknown(Expression expression) {
    return new NotEvaluated(RulePrinter.text(expression) + " has no value here");
  }
}
