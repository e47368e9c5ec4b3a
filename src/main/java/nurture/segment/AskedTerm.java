package nurture.segment;

import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.FactTable;
import nurture.candidate.facts.FactTable.AskedValue;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.FieldComparison;
import nurture.rules.language.Operator;

/** A pattern that asks for one term: {@code Reach( via == Via.EMAIL, usable )}. */
final class AskedTerm {

  /** The term; empty if the pattern asks for less or more. */
  static Optional<String> of(Pattern pattern, FactTable<?> table) {
    List<Expression> tests = pattern.asked().toList();
    return table
        .askedValue()
        .filter(asked -> tests.size() == (asked.truth().isPresent() ? 2 : 1))
        .filter(asked -> asked.truth().stream().allMatch(truth -> holds(tests, truth)))
        .flatMap(asked -> text(tests, asked).map(asked::term));
  }

  private static boolean holds(List<Expression> tests, String truth) {
    return tests.stream()
        .anyMatch(test -> value(test, truth).filter(Boolean.TRUE::equals).isPresent());
  }

  /** A text with the character 0 is refused where tests are read. */
  private static Optional<String> text(List<Expression> tests, AskedValue asked) {
    return tests.stream()
        .flatMap(test -> value(test, asked.text()).stream())
        .map(value -> value instanceof Enum<?> choice ? choice.name() : value.toString())
        .filter(text -> text.indexOf('\0') < 0)
        .findFirst();
  }

  /** The one constant that a field is to be. */
  private static Optional<Object> value(Expression test, String field) {
    return FieldComparison.of(test)
        .filter(same -> isOwn(same.field()) && TestSql.name(same.field()).equals(field))
        .filter(same -> same.operator() == Operator.EQUAL && same.values().size() == 1)
        .map(same -> same.values().get(0));
  }

  private static boolean isOwn(Expression field) {
    return field instanceof Property property
        ? property.of().isEmpty()
        : field instanceof Expression.Call call
            && call.of().isEmpty()
            && call.arguments().isEmpty();
  }

  private AskedTerm() {}
}
