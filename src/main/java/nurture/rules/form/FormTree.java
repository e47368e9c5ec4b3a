package nurture.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A form as maps, lists and texts: what JSON has, and what a page posts under names such as {@code
 * when.0.tests.1.operator}. Pure.
 */
public final class FormTree {

  /** A list of a posted form has no more members. */
  private static final int MOST = 2_000;

  /** The tree of a form; a new one each time, which may be changed. */
  public static Map<String, Object> of(RuleForm form) {
    Map<String, Object> remark = new LinkedHashMap<>();
    remark.put("lines", texts(form.remark().lines()));
    remark.put("playbookLines", String.join(", ", form.remark().playbookLines()));
    remark.put("text", form.remark().text());
    remark.put("owner", form.remark().owner());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", form.name());
    tree.put("remark", remark);
    tree.put("when", conditions(form.when()));
    tree.put("beforeThen", texts(form.beforeThen()));
    List<Object> then = new ArrayList<>();
    form.then().forEach(row -> then.add(consequence(row)));
    tree.put("then", then);
    tree.put("beforeEnd", texts(form.beforeEnd()));
    return tree;
  }

  /**
   * The form of a tree. What is not there is empty.
   *
   * @throws IllegalArgumentException naming the part that is of another kind than it must be
   */
  public static RuleForm read(Map<String, ?> tree) {
    return FormTreeReader.form(tree);
  }

  /**
   * The tree of what a page posts.
   *
   * @param posted texts by path
   * @throws IllegalArgumentException if a name is the name of a list and of a text, or a list is
   *     too long
   */
  public static Map<String, Object> nested(Map<String, String> posted) {
    Map<String, Object> whole = new LinkedHashMap<>();
    posted.forEach((path, text) -> put(whole, path, text));
    return map(whole);
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> whole, String path, String text) {
    Map<String, Object> at = whole;
    String[] names = path.split("\\.", 40);
    for (int i = 0; i < names.length - 1; i++) {
      Object inner = at.computeIfAbsent(names[i], name -> new LinkedHashMap<String, Object>());
      if (!(inner instanceof Map)) {
        throw new IllegalArgumentException(path + " goes on behind a text");
      }
      at = (Map<String, Object>) inner;
    }
    if (at.put(names[names.length - 1], text) instanceof Map) {
      throw new IllegalArgumentException(path + " is a text and goes on");
    }
  }

  private static Map<String, Object> map(Map<String, Object> raw) {
    Map<String, Object> map = new LinkedHashMap<>();
    raw.forEach((name, value) -> map.put(name, lists(value)));
    return map;
  }

  /** A map whose names are numbers is a list; a number that is left out is no member of it. */
  @SuppressWarnings("unchecked")
  private static Object lists(Object value) {
    if (!(value instanceof Map)) {
      return value;
    }
    Map<String, Object> map = (Map<String, Object>) value;
    if (!map.keySet().stream().allMatch(name -> name.matches("\\d{1,4}"))) {
      return map(map);
    }
    if (map.size() > MOST) {
      throw new IllegalArgumentException("a list has more than " + MOST + " members");
    }
    Map<Integer, Object> members = new TreeMap<>();
    map.forEach((number, member) -> members.put(Integer.parseInt(number), lists(member)));
    return new ArrayList<>(members.values());
  }

  private static List<Object> conditions(List<ConditionRow> rows) {
    List<Object> list = new ArrayList<>();
    for (ConditionRow row : rows) {
      Map<String, Object> node = new LinkedHashMap<>();
      node.put("above", texts(row.above()));
      node.put("presence", row.presence().name());
      node.put("shape", row.shape().name());
      node.put("variable", row.variable());
      node.put("fact", row.fact());
      node.put("tests", tests(row.tests()));
      node.put("parts", conditions(row.parts()));
      List<Object> results = new ArrayList<>();
      for (ResultRow result : row.results()) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("variable", result.variable());
        one.put("function", result.function());
        one.put("of", result.of());
        results.add(one);
      }
      node.put("results", results);
      node.put("text", row.text());
      node.put("behind", row.behind());
      list.add(node);
    }
    return list;
  }

  private static List<Object> tests(List<TestRow> rows) {
    List<Object> list = new ArrayList<>();
    for (TestRow row : rows) {
      Map<String, Object> node = new LinkedHashMap<>();
      node.put("variable", row.variable());
      node.put("field", row.field());
      node.put("operator", row.operator().name());
      node.put("values", values(row.values()));
      node.put("tests", tests(row.tests()));
      list.add(node);
    }
    return list;
  }

  static Map<String, Object> consequence(ConsequenceRow row) {
    List<Object> steps = new ArrayList<>();
    row.steps().forEach(step -> steps.add(step(step)));
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("above", texts(row.above()));
    node.put("type", row.type());
    node.put("steps", steps);
    node.put("text", row.text());
    node.put("behind", row.behind());
    return node;
  }

  static Map<String, Object> step(StepRow step) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("name", step.name());
    node.put("arguments", values(step.arguments()));
    return node;
  }

  static List<Object> values(List<ValueCell> cells) {
    List<Object> list = new ArrayList<>();
    for (ValueCell cell : cells) {
      Map<String, Object> node = new LinkedHashMap<>();
      node.put("kind", cell.kind().name());
      node.put("text", cell.text());
      list.add(node);
    }
    return list;
  }

  private static List<Object> texts(List<String> lines) {
    return new ArrayList<>(lines);
  }

  private FormTree() {}
}
