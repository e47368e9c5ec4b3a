package nurture.rules.form;

import java.util.List;

/**
 * A condition in a form. Immutable.
 *
 * @param above the remark lines before it, without their slashes; of rows that stand in no other
 * @param presence other than {@link ConditionPresence#THERE} for a fact and a group alone
 * @param variable the name the fact is given, with its sign; empty for none
 * @param fact of {@link ConditionShape#FACT}
 * @param tests of a fact, and of what was counted
 * @param parts the conditions in a group; of {@link ConditionShape#COUNT} the one that is counted
 * @param results of {@link ConditionShape#COUNT}
 * @param text of {@link ConditionShape#WRITTEN}
 * @param behind the remark at the end of its line; empty for none
 */
public record ConditionRow(
    List<String> above,
    ConditionPresence presence,
    ConditionShape shape,
    String variable,
    String fact,
    List<TestRow> tests,
    List<ConditionRow> parts,
    List<ResultRow> results,
    String text,
    String behind) {

  public ConditionRow {
    above = List.copyOf(above);
    tests = List.copyOf(tests);
    parts = List.copyOf(parts);
    results = List.copyOf(results);
  }

  /** A fact there is. */
  public static ConditionRow fact(String variable, String fact, List<TestRow> tests) {
    return row(ConditionShape.FACT, variable, fact, tests, List.of(), List.of(), "");
  }

  /** Some conditions as one. */
  public static ConditionRow group(ConditionShape shape, List<ConditionRow> parts) {
    return row(shape, "", "", List.of(), parts, List.of(), "");
  }

  /** Facts that are counted. */
  static ConditionRow count(ConditionRow source, List<ResultRow> results, List<TestRow> tests) {
    return row(ConditionShape.COUNT, "", "", tests, List.of(source), results, "");
  }

  /** A condition in the language of rules. */
  public static ConditionRow written(String text) {
    return row(ConditionShape.WRITTEN, "", "", List.of(), List.of(), List.of(), text);
  }

  private static ConditionRow row(
      ConditionShape shape,
      String variable,
      String fact,
      List<TestRow> tests,
      List<ConditionRow> parts,
      List<ResultRow> results,
      String text) {
    return new ConditionRow(
        List.of(), ConditionPresence.THERE, shape, variable, fact, tests, parts, results, text, "");
  }

  /** The same, looked for in another way. */
  ConditionRow looked(ConditionPresence other) {
    return new ConditionRow(
        above, other, shape, variable, fact, tests, parts, results, text, behind);
  }

  /** The same with other remarks. */
  ConditionRow remarked(List<String> before, String after) {
    return new ConditionRow(
        before, presence, shape, variable, fact, tests, parts, results, text, after);
  }

  /** The same with other conditions in it. */
  ConditionRow with(List<ConditionRow> others) {
    return new ConditionRow(
        above, presence, shape, variable, fact, tests, others, results, text, behind);
  }

  /** The same with other tests. */
  ConditionRow asking(List<TestRow> others) {
    return new ConditionRow(
        above, presence, shape, variable, fact, others, parts, results, text, behind);
  }
}
