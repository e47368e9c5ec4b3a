package nurture.segment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactColumn.Kind;
import nurture.candidate.facts.FactTable;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Conjunction;
import nurture.rules.language.Expression.Decimal;
import nurture.rules.language.Expression.Disjunction;
import nurture.rules.language.Expression.Listed;
import nurture.rules.language.Expression.Negated;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.FieldComparison;
import nurture.rules.language.Operator;
import nurture.rules.language.RulePrinter;

/**
 * Tests of one fact in a language that PostgreSQL reads.
 *
 * @param fields the field of a column
 */
record TestSql(
    FactTable<?> fact, TestConnectives connectives, Function<FactColumn, AskedField> fields) {

  /** What is asked of a field: its own value, or how many there are in it. */
  private record Asked(AskedField field, boolean size) {}

  /**
   * A test.
   *
   * @throws NotInSql if it cannot be said
   */
  String of(Expression test) {
    if (test instanceof Conjunction all) {
      return connectives.all(each(all.tests()));
    } else if (test instanceof Disjunction any) {
      return connectives.any(each(any.tests()));
    } else if (test instanceof Negated negated) {
      return connectives.not(of(negated.of()));
    } else if (test instanceof Comparison comparison) {
      return compared(comparison);
    } else if (test instanceof Listed listed) {
      String any =
          connectives.any(
              listed.values().stream()
                  .map(value -> compared(listed.left(), Operator.EQUAL, value))
                  .toList());
      return listed.negated() ? connectives.not(any) : any;
    } else if (test instanceof Expression.Truth truth) {
      return connectives.truth(truth.value());
    }
    return truth(test);
  }

  private List<String> each(List<Expression> tests) {
    return tests.stream().map(this::of).toList();
  }

  private String truth(Expression test) {
    if (test instanceof Call call && call.of().isPresent() && call.method().equals("contains")) {
      return compared(call.of().get(), Operator.CONTAINS, argument(call));
    } else if (test instanceof Call call
        && call.of().isPresent()
        && call.method().equals("startsWith")) {
      return text(call.of().get(), test).startsWith(string(argument(call), test));
    }
    Asked asked = asked(test);
    if (asked.size() || !asked.field().isTruth()) {
      throw refused(test, "it is neither true nor false; compare it with a value");
    }
    return asked.field().truth();
  }

  private static Expression argument(Call call) {
    if (call.arguments().size() != 1) {
      throw refused(call, "it takes one constant here");
    }
    return call.arguments().get(0);
  }

  private String compared(Comparison written) {
    Comparison comparison = FieldComparison.fieldFirst(written);
    return compared(comparison.left(), comparison.operator(), comparison.right());
  }

  private String compared(Expression left, Operator operator, Expression right) {
    switch (operator) {
      case NOT_CONTAINS:
        return connectives.not(compared(left, Operator.CONTAINS, right));
      case MEMBER_OF, NOT_MEMBER_OF:
        throw refused(right, "say `" + RulePrinter.text(right) + " contains` a constant instead");
      default:
        break;
    }
    Asked asked = asked(left);
    AskedField field = asked.field();
    Kind kind = field.column().kind();
    if (asked.size()) {
      return field.sized(range(operator, right, left));
    } else if (operator == Operator.CONTAINS) {
      if (kind != Kind.TEXTS && kind != Kind.TEXT) {
        throw refused(left, "it contains nothing");
      }
      return field.contains(string(right, left));
    } else if (field.isNumber()) {
      return field.within(range(operator, right, left));
    } else if (field.isTruth() && operator.equality()) {
      boolean wanted = Boolean.TRUE.equals(constant(right, left)) == (operator == Operator.EQUAL);
      return wanted ? field.truth() : connectives.not(field.truth());
    } else if (kind == Kind.TEXT && operator.equality()) {
      String same = field.is(string(right, left));
      return operator == Operator.EQUAL ? same : connectives.not(same);
    }
    throw refused(left, "a list is asked with `contains`");
  }

  private NumberRange range(Operator operator, Expression bound, Expression whole) {
    if (bound instanceof Decimal decimal) {
      return NumberRange.of(operator, new BigDecimal(decimal.value()));
    }
    if (constant(bound, whole) instanceof Integer number) {
      return NumberRange.of(operator, BigDecimal.valueOf(number));
    }
    throw refused(whole, "it is compared with a number");
  }

  private static String string(Expression value, Expression whole) {
    Object constant = constant(value, whole);
    String text = constant instanceof Enum<?> choice ? choice.name() : String.valueOf(constant);
    if (text.indexOf('\0') >= 0) {
      throw refused(whole, "no text of a candidate has a character with the number 0");
    }
    return text;
  }

  private static Object constant(Expression value, Expression whole) {
    return FieldComparison.constant(value)
        .orElseThrow(
            () ->
                refused(
                    whole,
                    "it is compared with "
                        + RulePrinter.text(value)
                        + ", and a segment compares with constants and policy numbers alone"));
  }

  private AskedField text(Expression of, Expression whole) {
    Asked asked = asked(of);
    if (asked.size() || asked.field().column().kind() != Kind.TEXT) {
      throw refused(whole, "it is asked of a text");
    }
    return asked.field();
  }

  private Asked asked(Expression expression) {
    Optional<Expression> of =
        expression instanceof Property property
            ? property.of()
            : expression instanceof Call call && call.arguments().isEmpty()
                ? call.of()
                : Optional.of(expression);
    String name = name(expression);
    if (of.isEmpty()) {
      return new Asked(field(expression, name), false);
    } else if (of.get() != expression
        && of.get() instanceof Property list
        && list.of().isEmpty()
        && name.equals("size")) {
      AskedField field = field(list, list.name());
      if (field.column().kind() == Kind.TEXTS) {
        return new Asked(field, true);
      }
    }
    throw refused(
        expression, "a segment compares fields of facts with constants and policy numbers");
  }

  private AskedField field(Expression whole, String name) {
    return fact.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .map(fields)
        .orElseThrow(
            () ->
                refused(
                    whole,
                    fact.instead(name)
                        .map(instead -> "it changes by the hour; " + instead)
                        .orElse(
                            "it cannot be asked of all candidates at once; fields that can: "
                                + fact.columns().stream()
                                    .map(column -> column.name())
                                    .filter(each -> !each.equals(FactColumn.THERE))
                                    .sorted()
                                    .collect(Collectors.joining(", ")))));
  }

  /** {@code usable} for {@code isUsable()}. */
  static String name(Expression expression) {
    String name =
        expression instanceof Property property
            ? property.name()
            : expression instanceof Call call ? call.method() : "";
    return name.matches("(is|get)[A-Z].*")
        ? Character.toLowerCase(name.charAt(name.startsWith("is") ? 2 : 3))
            + name.substring(name.startsWith("is") ? 3 : 4)
        : name;
  }

  static NotInSql refused(Expression part, String why) {
    return new NotInSql(part.span(), RulePrinter.text(part) + " is not for segments: " + why);
  }
}
