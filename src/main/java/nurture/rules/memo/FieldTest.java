package nurture.rules.memo;

import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Disjunction;
import nurture.rules.language.FieldComparison;
import nurture.rules.language.Operator;
import nurture.rules.language.RulePrinter;

/**
 * A test of a fact that can be evaluated without the engine: a field and what its value is compared
 * with.
 */
record FieldTest(FieldReader field, FieldComparison comparison) {

  boolean holds(Object fact) {
    return comparison.holds(field.of(fact));
  }

  /** Empty for a test of another form. */
  static Optional<FieldTest> of(Class<?> fact, Expression test) {
    if (test instanceof Disjunction or) {
      List<FieldTest> either = or.tests().stream().flatMap(one -> of(fact, one).stream()).toList();
      return either.size() == or.tests().size()
          ? Optional.of(anyOf(fact, or, either))
          : Optional.empty();
    }
    return FieldComparison.of(test)
        .flatMap(
            comparison ->
                FieldReader.of(fact, comparison.field())
                    .filter(field -> comparable(field.type(), comparison))
                    .map(field -> new FieldTest(field, comparison)));
  }

  /** A disjunction is a field of its own, which is true or false. */
  private static FieldTest anyOf(Class<?> fact, Disjunction or, List<FieldTest> either) {
    FieldReader field =
        new FieldReader(
            fact,
            RulePrinter.text(or),
            boolean.class,
            Motion.NONE,
            either.stream().allMatch(test -> test.field().steady()),
            source -> any(either, source));
    return new FieldTest(field, new FieldComparison(or, Operator.EQUAL, List.of(true)));
  }

  /** A plain loop: this is asked of every new fact. */
  private static boolean any(List<FieldTest> either, Object fact) {
    for (FieldTest test : either) {
      if (test.holds(fact)) {
        return true;
      }
    }
    return false;
  }

  private static boolean comparable(Class<?> type, FieldComparison comparison) {
    Class<?> boxed = MethodType.methodType(type).wrap().returnType();
    return (type == int.class || comparison.operator().equality())
        && comparison.values().stream().allMatch(boxed::isInstance);
  }
}
