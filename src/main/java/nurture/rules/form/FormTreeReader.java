package nurture.rules.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a form from maps, lists and texts. */
final class FormTreeReader {

  /** The language takes fewer groups inside each other. */
  private static final int DEEPEST = 14;

  static RuleForm form(Map<String, ?> tree) {
    return new RuleForm(
        text(tree, "name"),
        remark(map(tree.get("remark"), "remark")),
        rows(tree, "when", 0, FormTreeReader::condition),
        lines(tree, "beforeThen"),
        rows(tree, "then", 0, FormTreeReader::consequence),
        lines(tree, "beforeEnd"));
  }

  /** The lines, unless its parts say something else. */
  private static RuleRemark remark(Map<String, ?> tree) {
    RuleRemark remark = new RuleRemark(lines(tree, "lines"));
    List<String> parts = List.of("playbookLines", "text", "owner");
    if (parts.stream().noneMatch(tree::containsKey)) {
      return remark;
    }
    List<String> playbookLines =
        Arrays.stream(text(tree, "playbookLines").split("[,\\s]+"))
            .filter(line -> !line.isEmpty())
            .toList();
    String text = String.join(" ", text(tree, "text").lines().map(String::strip).toList());
    return remark.edited(playbookLines, text, text(tree, "owner"));
  }

  private static ConditionRow condition(Map<String, ?> tree, int depth) {
    return new ConditionRow(
        lines(tree, "above"),
        choice(ConditionPresence.class, tree, "presence", ConditionPresence.THERE),
        choice(ConditionShape.class, tree, "shape", ConditionShape.FACT),
        text(tree, "variable"),
        text(tree, "fact"),
        rows(tree, "tests", depth, FormTreeReader::test),
        rows(tree, "parts", depth, FormTreeReader::condition),
        rows(
            tree,
            "results",
            depth,
            (row, at) ->
                new ResultRow(text(row, "variable"), text(row, "function"), text(row, "of"))),
        text(tree, "text"),
        text(tree, "behind"));
  }

  private static TestRow test(Map<String, ?> tree, int depth) {
    String operator = text(tree, "operator");
    return new TestRow(
        text(tree, "variable"),
        text(tree, "field"),
        operator.isEmpty()
            ? TestOperator.IS_TRUE
            : TestOperator.called(operator)
                .orElseThrow(() -> new IllegalArgumentException("no operator is " + operator)),
        rows(tree, "values", depth, FormTreeReader::value),
        rows(tree, "tests", depth, FormTreeReader::test));
  }

  private static ConsequenceRow consequence(Map<String, ?> tree, int depth) {
    return new ConsequenceRow(
        lines(tree, "above"),
        text(tree, "type"),
        rows(
            tree,
            "steps",
            depth,
            (row, at) ->
                new StepRow(text(row, "name"), rows(row, "arguments", at, FormTreeReader::value))),
        text(tree, "text"),
        text(tree, "behind"));
  }

  private static ValueCell value(Map<String, ?> tree, int depth) {
    return new ValueCell(
        choice(ValueKind.class, tree, "kind", ValueKind.EXPRESSION), text(tree, "text"));
  }

  private static <T> List<T> rows(
      Map<String, ?> tree, String name, int depth, BiFunction<Map<String, ?>, Integer, T> row) {
    Object value = tree.get(name);
    if (value == null || value.equals("")) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException(name + " is no list");
    }
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(name + " is nested too deep");
    }
    List<T> rows = new ArrayList<>();
    for (Object each : list) {
      rows.add(row.apply(map(each, name), depth + 1));
    }
    return rows;
  }

  /** A list of lines, or a text of several. */
  private static List<String> lines(Map<String, ?> tree, String name) {
    Object value = tree.get(name);
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : value == null || value.equals("") ? List.of() : String.valueOf(value).lines().toList();
  }

  private static <E extends Enum<E>> E choice(
      Class<E> type, Map<String, ?> tree, String name, E usual) {
    String text = text(tree, name);
    if (text.isEmpty()) {
      return usual;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not " + text));
  }

  private static String text(Map<String, ?> tree, String name) {
    Object value = tree.get(name);
    if (value instanceof Map || value instanceof List) {
      throw new IllegalArgumentException(name + " is no text");
    }
    return value == null ? "" : String.valueOf(value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> map(@Nullable Object value, String name) {
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof Map)) {
      throw new IllegalArgumentException(name + " has no parts");
    }
    return (Map<String, ?>) value;
  }

  private FormTreeReader() {}
}
