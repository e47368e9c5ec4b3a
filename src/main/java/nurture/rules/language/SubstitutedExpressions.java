package nurture.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

/** Expressions with other expressions put in; one that needs something absent is absent itself. */
final class SubstitutedExpressions {

  private final Function<Expression, List<Expression>> leaves;
  private final UnaryOperator<Span> spans;

  /**
   * @param leaves what stands in the place of a number's name, a placeholder or a variable; nothing
   *     if absent
   */
  SubstitutedExpressions(Function<Expression, List<Expression>> leaves, UnaryOperator<Span> spans) {
    this.leaves = leaves;
    this.spans = spans;
  }

  /** All of some expressions, of which one may become several; empty if one of them is absent. */
  Optional<List<Expression>> all(List<Expression> expressions) {
    List<Expression> all = new ArrayList<>();
    for (Expression each : expressions) {
      List<Expression> put =
          each instanceof Placeholder ? leaves.apply(each) : of(each).stream().toList();
      if (put.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(put);
    }
    return Optional.of(all);
  }

  Optional<Expression> of(Expression expression) {
    if (expression instanceof NumberName
        || expression instanceof Placeholder
        || expression instanceof Variable) {
      return leaves.apply(expression).stream().findFirst();
    }
    Span span = spans.apply(expression.span());
    if (expression instanceof Property property) {
      return whose(property.of()).map(of -> new Property(of, property.name(), span));
    } else if (expression instanceof Call call) {
      return whose(call.of())
          .flatMap(
              of -> all(call.arguments()).map(given -> new Call(of, call.method(), given, span)));
    } else if (expression instanceof Factory factory) {
      return all(factory.arguments())
          .map(given -> new Factory(factory.type(), factory.method(), given, span));
    } else if (expression instanceof Element element) {
      return of(element.of()).map(of -> new Element(of, element.index(), span));
    } else if (expression instanceof Arithmetic arithmetic) {
      return of(arithmetic.left())
          .flatMap(
              left ->
                  of(arithmetic.right())
                      .map(right -> new Arithmetic(arithmetic.operator(), left, right, span)));
    } else if (expression instanceof Negative negative) {
      return of(negative.of()).map(of -> new Negative(of, span));
    } else if (expression instanceof Negated negated) {
      return of(negated.of()).map(of -> new Negated(of, span));
    } else if (expression instanceof Comparison comparison) {
      return of(comparison.left())
          .flatMap(
              left ->
                  of(comparison.right())
                      .map(right -> new Comparison(left, comparison.operator(), right, span)));
    } else if (expression instanceof Listed listed) {
      return of(listed.left())
          .flatMap(
              left ->
                  all(listed.values())
                      .map(values -> new Listed(left, listed.negated(), values, span)));
    } else if (expression instanceof Conjunction and) {
      return all(and.tests()).map(tests -> new Conjunction(tests, span));
    } else if (expression instanceof Disjunction or) {
      return all(or.tests()).map(tests -> new Disjunction(tests, span));
    }
    return Optional.of(leaf(expression, span));
  }

  private Optional<Optional<Expression>> whose(Optional<Expression> of) {
    return of.isEmpty() ? Optional.of(of) : of(of.get()).map(Optional::of);
  }

  private static Expression leaf(Expression expression, Span span) {
    if (expression instanceof Text text) {
      return new Text(text.value(), span);
    } else if (expression instanceof Whole whole) {
      return new Whole(whole.value(), span);
    } else if (expression instanceof Decimal decimal) {
      return new Decimal(decimal.value(), span);
    } else if (expression instanceof Truth truth) {
      return new Truth(truth.value(), span);
    } else if (expression instanceof Choice choice) {
      return new Choice(choice.type(), choice.name(), span);
    }
    return expression instanceof Self ? new Self(span) : new Null(span);
  }
}
