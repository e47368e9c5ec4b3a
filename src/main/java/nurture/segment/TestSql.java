package nurture.segment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactColumn.Kind;
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
 * Tests of one fact as SQL.
 *
 * @param values takes the texts that are compared
 */
record TestSql(FactRowSql fact, SqlValues values) {

  /** What is asked of a field: its own value, or how many there are in it. */
  private record Asked(ColumnSql column, boolean size) {}

  /**
   * A test.
   *
   * @throws NotInSql if it cannot be said
   */
  String of(Expression test) {
    if (test instanceof Conjunction all) {
      return joined(all.tests(), " and ");
    } else if (test instanceof Disjunction any) {
      return joined(any.tests(), " or ");
    } else if (test instanceof Negated negated) {
      return "not " + of(negated.of());
    } else if (test instanceof Comparison comparison) {
      return compared(comparison);
    } else if (test instanceof Listed listed) {
      String any =
          listed.values().stream()
              .map(value -> compared(listed.left(), Operator.EQUAL, value))
              .collect(Collectors.joining(" or ", "(", ")"));
      return listed.negated() ? "not " + any : any;
    } else if (test instanceof Expression.Truth truth) {
      return String.valueOf(truth.value());
    }
    return truth(test);
  }

  private String joined(List<Expression> tests, String how) {
    return tests.stream().map(this::of).collect(Collectors.joining(how, "(", ")"));
  }

  private String truth(Expression test) {
    if (test instanceof Call call && call.of().isPresent() && call.method().equals("contains")) {
      return compared(call.of().get(), Operator.CONTAINS, argument(call));
    } else if (test instanceof Call call
        && call.of().isPresent()
        && call.method().equals("startsWith")) {
      ColumnSql column = text(call.of().get(), test);
      return "starts_with("
          + column.value()
          + ", "
          + values.add(string(argument(call), test))
          + ")";
    }
    Asked asked = asked(test);
    if (asked.size() || !asked.column().isTruth()) {
      throw refused(test, "it is neither true nor false; compare it with a value");
    }
    return asked.column().truth();
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
        return "not " + compared(left, Operator.CONTAINS, right);
      case MEMBER_OF, NOT_MEMBER_OF:
        throw refused(right, "say `" + RulePrinter.text(right) + " contains` a constant instead");
      default:
        break;
    }
    Asked asked = asked(left);
    if (asked.size()) {
      return range(operator, right, left).of("cardinality(" + asked.column().value() + ")");
    }
    ColumnSql column = asked.column();
    if (operator == Operator.CONTAINS) {
      return switch (column.column().kind()) {
        case TEXTS -> "(" + column.value() + " @> array[" + values.add(string(right, left)) + "])";
        case TEXT ->
            "(strpos(" + column.value() + ", " + values.add(string(right, left)) + ") > 0)";
        default -> throw refused(left, "it contains nothing");
      };
    } else if (column.isNumber()) {
      return column.within(range(operator, right, left));
    } else if (column.isTruth() && operator.equality()) {
      boolean wanted = Boolean.TRUE.equals(constant(right, left)) == (operator == Operator.EQUAL);
      return wanted ? column.truth() : "not " + column.truth();
    } else if (column.column().kind() == Kind.TEXT && operator.equality()) {
      return "("
          + column.value()
          + (operator == Operator.EQUAL ? " = " : " <> ")
          + values.add(string(right, left))
          + ")";
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
    return constant instanceof Enum<?> choice ? choice.name() : String.valueOf(constant);
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

  private ColumnSql text(Expression of, Expression whole) {
    Asked asked = asked(of);
    if (asked.size() || asked.column().column().kind() != Kind.TEXT) {
      throw refused(whole, "it is asked of a text");
    }
    return asked.column();
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
      return new Asked(column(expression, name), false);
    } else if (of.get() != expression
        && of.get() instanceof Property list
        && list.of().isEmpty()
        && name.equals("size")) {
      ColumnSql column = column(list, list.name());
      if (column.column().kind() == Kind.TEXTS) {
        return new Asked(column, true);
      }
    }
    throw refused(
        expression, "a segment compares fields of facts with constants and policy numbers");
  }

  private ColumnSql column(Expression whole, String name) {
    return fact.field(name)
        .orElseThrow(
            () ->
                refused(
                    whole,
                    fact.table()
                        .instead(name)
                        .map(instead -> "it changes by the hour; " + instead)
                        .orElse(
                            "it cannot be asked of all candidates at once; fields that can: "
                                + fact.table().columns().stream()
                                    .map(column -> column.name())
                                    .filter(each -> !each.equals(FactColumn.THERE))
                                    .sorted()
                                    .collect(Collectors.joining(", ")))));
  }

  /** {@code usable} for {@code isUsable()}. */
  private static String name(Expression expression) {
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
