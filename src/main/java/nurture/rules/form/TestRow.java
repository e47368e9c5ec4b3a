package nurture.rules.form;

import java.util.List;

/**
 * One test of a fact in a form. Immutable.
 *
 * @param variable the name it gives to the field, with its sign; empty for none
 * @param field what is asked about, as the language writes it; of {@link TestOperator#WRITTEN} the
 *     whole test
 * @param values what the field is compared with; as many as the operator takes
 * @param tests the tests that {@link TestOperator#ANY_OF} and {@link TestOperator#ALL_OF} join
 */
public record TestRow(
    String variable,
    String field,
    TestOperator operator,
    List<ValueCell> values,
    List<TestRow> tests) {

  public TestRow {
    values = List.copyOf(values);
    tests = List.copyOf(tests);
  }

  static TestRow of(String field, TestOperator operator, List<ValueCell> values) {
    return new TestRow("", field, operator, values, List.of());
  }

  /** The same under a name. */
  TestRow named(String name) {
    return new TestRow(name, field, operator, values, tests);
  }
}
