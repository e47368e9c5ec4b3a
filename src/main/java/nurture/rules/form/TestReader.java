package nurture.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Conjunction;
import nurture.rules.language.Expression.Disjunction;
import nurture.rules.language.Expression.Element;
import nurture.rules.language.Expression.Listed;
import nurture.rules.language.Expression.Negated;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.FactTest;
import nurture.rules.language.RulePrinter;
import nurture.rules.language.Span;

/** Makes rows of the tests of a fact, and notes where each of their parts is written. */
final class TestReader {

  private final Map<String, Span> places;

  TestReader(Map<String, Span> places) {
    this.places = places;
  }

  /**
   * @param path to which the number of each row is added
   */
  List<TestRow> rows(String path, List<FactTest> tests) {
    List<TestRow> rows = new ArrayList<>();
    for (FactTest test : tests) {
      String at = path + rows.size();
      TestRow row =
          test.bindsOnly() && plain(test.expression())
              ? TestRow.of(noted(at + ".field", test.expression()), TestOperator.NAMED, List.of())
              : row(at, test.expression());
      places.put(at, test.span());
      rows.add(row.named(test.variable()));
    }
    return rows;
  }

  private TestRow row(String at, Expression test) {
    places.put(at, test.span());
    if (plain(test)) {
      return TestRow.of(noted(at + ".field", test), TestOperator.IS_TRUE, List.of());
    } else if (test instanceof Negated negated && plain(negated.of())) {
      return TestRow.of(noted(at + ".field", negated.of()), TestOperator.IS_FALSE, List.of());
    } else if (test instanceof Comparison comparison
        && isValue(comparison.left())
        && isValue(comparison.right())) {
      return compared(
          at,
          comparison.left(),
          TestOperator.of(comparison.operator()),
          List.of(comparison.right()));
    } else if (test instanceof Listed listed
        && isValue(listed.left())
        && listed.values().stream().allMatch(TestReader::isValue)) {
      return compared(
          at,
          listed.left(),
          listed.negated() ? TestOperator.NOT_IN : TestOperator.IN,
          listed.values());
    } else if (test instanceof Disjunction any) {
      return joined(at, TestOperator.ANY_OF, any.tests());
    } else if (test instanceof Conjunction all) {
      return joined(at, TestOperator.ALL_OF, all.tests());
    }
    return TestRow.of(noted(at + ".field", test), TestOperator.WRITTEN, List.of());
  }

  private TestRow compared(
      String at, Expression left, TestOperator operator, List<Expression> right) {
    List<ValueCell> values = new ArrayList<>();
    for (Expression value : right) {
      places.put(at + ".values." + values.size(), value.span());
      values.add(ValueCell.of(value));
    }
    return TestRow.of(noted(at + ".field", left), operator, values);
  }

  private TestRow joined(String at, TestOperator operator, List<Expression> tests) {
    List<TestRow> rows = new ArrayList<>();
    for (Expression test : tests) {
      rows.add(row(at + ".tests." + rows.size(), test));
    }
    return new TestRow("", "", operator, List.of(), rows);
  }

  private String noted(String at, Expression part) {
    places.put(at, part.span());
    return RulePrinter.text(part);
  }

  /** Whether nothing in it can be taken for another part of a test. */
  private static boolean plain(Expression expression) {
    return expression instanceof Property
        || expression instanceof Call
        || expression instanceof Element
        || expression instanceof Variable;
  }

  /** Whether it can stand on a side of a comparison without brackets around it. */
  private static boolean isValue(Expression expression) {
    return !(expression instanceof Comparison
        || expression instanceof Listed
        || expression instanceof Conjunction
        || expression instanceof Disjunction);
  }
}
