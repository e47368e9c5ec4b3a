package nurture.rules.form;

import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Choice;
import nurture.rules.language.Expression.Decimal;
import nurture.rules.language.Expression.Negative;
import nurture.rules.language.Expression.NumberName;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Expression.Truth;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.Expression.Whole;
import nurture.rules.language.RulePrinter;
import nurture.rules.language.Span;

/**
 * A value of a form. Immutable.
 *
 * @param text of a {@link ValueKind#TEXT} what stands between the quotation marks; else as the
 *     language writes it
 */
public record ValueCell(ValueKind kind, String text) {

  static ValueCell of(Expression value) {
    return value instanceof Text text
        ? new ValueCell(ValueKind.TEXT, text.value())
        : new ValueCell(kind(value), RulePrinter.text(value));
  }

  /** One that the language writes like this, of whatever kind. */
  public static ValueCell expression(String text) {
    return new ValueCell(ValueKind.EXPRESSION, text);
  }

  /** As the language writes it. */
  String written() {
    return kind == ValueKind.TEXT ? RulePrinter.text(new Text(text, Span.NONE)) : text.strip();
  }

  private static ValueKind kind(Expression value) {
    if (value instanceof Whole
        || value instanceof Decimal
        || value instanceof Negative negative
            && (negative.of() instanceof Whole || negative.of() instanceof Decimal)) {
      return ValueKind.NUMBER;
    } else if (value instanceof Truth) {
      return ValueKind.TRUTH;
    } else if (value instanceof Choice) {
      return ValueKind.CHOICE;
    } else if (value instanceof NumberName) {
      return ValueKind.POLICY_NUMBER;
    }
    return value instanceof Variable ? ValueKind.VARIABLE : ValueKind.EXPRESSION;
  }
}
