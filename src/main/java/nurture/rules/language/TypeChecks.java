package nurture.rules.language;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.reflect.Type;
import java.util.List;
import nurture.rules.language.ExpressionParser.Typed;
import nurture.rules.language.LanguageProblem.Kind;

/** Whether values have the types their places need; what does not fit is reported to the scope. */
final class TypeChecks {

  private final Scope scope;

  TypeChecks(Scope scope) {
    this.scope = scope;
  }

  /** Whether two values can be compared in a way. */
  void comparable(Typed left, Operator how, Typed right, Span span) {
    ValueTypes.Sort one = ValueTypes.sort(left.type());
    ValueTypes.Sort other = ValueTypes.sort(right.type());
    boolean unknown = one == ValueTypes.Sort.UNKNOWN || other == ValueTypes.Sort.UNKNOWN;
    boolean well =
        switch (how) {
          case EQUAL, NOT_EQUAL -> ValueTypes.alike(left.type(), right.type());
          case CONTAINS, NOT_CONTAINS ->
              unknown
                  || one == ValueTypes.Sort.TEXT && other == ValueTypes.Sort.TEXT
                  || one == ValueTypes.Sort.LIST
                      && ValueTypes.alike(ValueTypes.element(left.type()), right.type());
          case MEMBER_OF, NOT_MEMBER_OF ->
              unknown
                  || other == ValueTypes.Sort.LIST
                      && ValueTypes.alike(left.type(), ValueTypes.element(right.type()));
          default -> unknown || one == ValueTypes.Sort.NUMBER && other == ValueTypes.Sort.NUMBER;
        };
    if (!well) {
      wrong(span, left, how.symbol(), right);
    }
  }

  /** A test is no side of a comparison: the engine takes {@code (days > 1) == waiting} apart. */
  void noTest(Typed side) {
    Expression of = side.expression();
    if (of instanceof Expression.Comparison
        || of instanceof Expression.Listed
        || of instanceof Expression.Conjunction
        || of instanceof Expression.Disjunction) {
      scope.report(
          LanguageProblem.of(
              Kind.SYNTAX,
              side.span(),
              RulePrinter.text(of),
              "a comparison cannot be compared itself; join the tests with && or ||"));
    }
  }

  /** The engine does not compile {@code 5.5 < days}. */
  void noFractionFirst(Typed left, Operator how, Typed right) {
    if (left.expression() instanceof Expression.Decimal) {
      String number = RulePrinter.text(left.expression());
      scope.report(
          LanguageProblem.of(
              Kind.SYNTAX,
              left.span(),
              number,
              "a number with a fraction stands behind what it is compared with; write "
                  + RulePrinter.text(right.expression())
                  + " "
                  + how.turned().symbol()
                  + " "
                  + number));
    }
  }

  void wrong(Span span, Typed left, String operator, Typed right) {
    scope.report(
        LanguageProblem.of(
            Kind.WRONG_TYPE,
            span,
            operator,
            RulePrinter.text(left.expression())
                + " is "
                + ValueTypes.words(left.type())
                + " and "
                + RulePrinter.text(right.expression())
                + " is "
                + ValueTypes.words(right.type())
                + "; they cannot be compared with "
                + operator));
  }

  /** What comes of reckoning with two values. */
  Type reckoned(Typed left, String operator, Typed right, Span span) {
    boolean joins =
        operator.equals("+")
            && (ValueTypes.sort(left.type()) == ValueTypes.Sort.TEXT
                || ValueTypes.sort(right.type()) == ValueTypes.Sort.TEXT);
    if (!joins && !(ValueTypes.number(left.type()) && ValueTypes.number(right.type()))) {
      scope.report(
          LanguageProblem.of(
              Kind.WRONG_TYPE,
              span,
              operator,
              "`" + operator + "` reckons with numbers, or with + joins a text to something"));
    }
    return joins ? String.class : wider(left.type(), right.type());
  }

  private static Type wider(Type left, Type right) {
    for (Class<?> each : List.<Class<?>>of(double.class, Double.class, long.class, Long.class)) {
      if (left == each || right == each) {
        return each;
      }
    }
    return int.class;
  }

  /** Whether a sign stands before a number. */
  void number(Typed of, Token sign) {
    if (!ValueTypes.number(of.type())) {
      scope.report(
          LanguageProblem.of(
              Kind.WRONG_TYPE,
              sign.span(),
              "-",
              "`-` is for numbers, and this is " + ValueTypes.words(of.type())));
    }
  }

  /** An expression that must be true or false. */
  @CanIgnoreReturnValue
  Expression truth(Typed test) {
    ValueTypes.Sort sort = ValueTypes.sort(test.type());
    if (sort != ValueTypes.Sort.TRUTH && sort != ValueTypes.Sort.UNKNOWN) {
      scope.report(
          LanguageProblem.of(
              Kind.WRONG_TYPE,
              test.span(),
              RulePrinter.text(test.expression()),
              RulePrinter.text(test.expression())
                  + " is "
                  + ValueTypes.words(test.type())
                  + " and no test; compare it with something, as in == or >="));
    }
    return test.expression();
  }
}
