package nurture.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.rules.language.Expression.Arithmetic;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Choice;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Conjunction;
import nurture.rules.language.Expression.Decimal;
import nurture.rules.language.Expression.Disjunction;
import nurture.rules.language.Expression.Element;
import nurture.rules.language.Expression.Factory;
import nurture.rules.language.Expression.Listed;
import nurture.rules.language.Expression.Negated;
import nurture.rules.language.Expression.Negative;
import nurture.rules.language.Expression.Null;
import nurture.rules.language.Expression.NumberName;
import nurture.rules.language.Expression.Placeholder;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Self;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Expression.Truth;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.Expression.Whole;

/** Writes expressions as text, with no more brackets than they need. */
final class ExpressionPrinter {

  /** How tightly an expression binds; a looser one inside a tighter one is put in brackets. */
  private enum Binding {
    EITHER,
    ALL,
    COMPARED,
    SUM,
    PRODUCT,
    SIGN,
    VALUE
  }

  static String text(Expression expression) {
    return text(expression, Binding.EITHER);
  }

  private static String text(Expression expression, Binding least) {
    String text = bare(expression);
    return binding(expression).compareTo(least) < 0 ? "(" + text + ")" : text;
  }

  private static Binding binding(Expression expression) {
    if (expression instanceof Disjunction) {
      return Binding.EITHER;
    } else if (expression instanceof Conjunction) {
      return Binding.ALL;
    } else if (expression instanceof Comparison || expression instanceof Listed) {
      return Binding.COMPARED;
    } else if (expression instanceof Arithmetic arithmetic) {
      return isSum(arithmetic) ? Binding.SUM : Binding.PRODUCT;
    }
    return expression instanceof Negated || expression instanceof Negative
        ? Binding.SIGN
        : Binding.VALUE;
  }

  private static boolean isSum(Arithmetic arithmetic) {
    return arithmetic.operator().equals("+") || arithmetic.operator().equals("-");
  }

  private static String bare(Expression expression) {
    if (expression instanceof Text text) {
      return quoted(text.value());
    } else if (expression instanceof Whole whole) {
      return String.valueOf(whole.value());
    } else if (expression instanceof Decimal decimal) {
      return decimal.value();
    } else if (expression instanceof Truth truth) {
      return String.valueOf(truth.value());
    } else if (expression instanceof Null) {
      return "null";
    } else if (expression instanceof Choice choice) {
      return Vocabulary.name(choice.type()) + "." + choice.name();
    } else if (expression instanceof NumberName number) {
      return number.name();
    } else if (expression instanceof Variable variable) {
      return variable.name();
    } else if (expression instanceof Self) {
      return "this";
    } else if (expression instanceof Placeholder placeholder) {
      return "@{" + placeholder.name() + "}";
    } else if (expression instanceof Factory factory) {
      return Vocabulary.name(factory.type())
          + "."
          + factory.method()
          + arguments(factory.arguments());
    }
    return composed(expression);
  }

  private static String composed(Expression expression) {
    if (expression instanceof Property property) {
      return of(property.of()) + property.name();
    } else if (expression instanceof Call call) {
      return of(call.of()) + call.method() + arguments(call.arguments());
    } else if (expression instanceof Element element) {
      return text(element.of(), Binding.VALUE) + "[" + element.index() + "]";
    } else if (expression instanceof Negated negated) {
      return "!" + text(negated.of(), Binding.SIGN);
    } else if (expression instanceof Negative negative) {
      return "-" + text(negative.of(), Binding.SIGN);
    } else if (expression instanceof Arithmetic arithmetic) {
      boolean sum = isSum(arithmetic);
      return text(arithmetic.left(), sum ? Binding.SUM : Binding.PRODUCT)
          + " "
          + arithmetic.operator()
          + " "
          + text(arithmetic.right(), sum ? Binding.PRODUCT : Binding.SIGN);
    } else if (expression instanceof Comparison comparison) {
      return text(comparison.left(), Binding.SUM)
          + " "
          + comparison.operator().symbol()
          + " "
          + text(comparison.right(), Binding.SUM);
    } else if (expression instanceof Listed listed) {
      return text(listed.left(), Binding.SUM)
          + (listed.negated() ? " not in ( " : " in ( ")
          + joined(listed.values(), ", ", Binding.SUM)
          + " )";
    } else if (expression instanceof Conjunction and) {
      return joined(and.tests(), " && ", Binding.COMPARED);
    }
    return joined(((Disjunction) expression).tests(), " || ", Binding.ALL);
  }

  static String arguments(List<Expression> arguments) {
    return "(" + joined(arguments, ", ", Binding.EITHER) + ")";
  }

  /** A text in its quotation marks, with its escapes. */
  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String of(Optional<Expression> of) {
    return of.map(one -> text(one, Binding.VALUE) + ".").orElse("");
  }

  private static String joined(List<Expression> parts, String between, Binding least) {
    return parts.stream().map(part -> text(part, least)).collect(Collectors.joining(between));
  }

  private ExpressionPrinter() {}
}
