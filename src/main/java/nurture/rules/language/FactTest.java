package nurture.rules.language;

import java.util.Optional;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Listed;

/**
 * What a pattern asks of its fact, or a value it names for later: {@code quietDays >= 90}, {@code
 * $days : quietDays}.
 *
 * @param variable the name it gives, with its sign; empty for none
 */
public record FactTest(String variable, Expression expression, Span span) {

  /** The value the variable stands for: of a comparison its left side. Empty without a variable. */
  public Optional<Expression> bound() {
    if (variable.isEmpty()) {
      return Optional.empty();
    }
    if (expression instanceof Comparison comparison) {
      return Optional.of(comparison.left());
    }
    return Optional.of(expression instanceof Listed listed ? listed.left() : expression);
  }

  /** Whether it names a value and asks nothing. */
  public boolean bindsOnly() {
    return !variable.isEmpty()
        && !(expression instanceof Comparison)
        && !(expression instanceof Listed);
  }
}
