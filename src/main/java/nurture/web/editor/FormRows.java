package nurture.web.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.rules.form.ConditionPresence;
import nurture.rules.form.ConditionRow;
import nurture.rules.form.ConsequenceRow;
import nurture.rules.form.FieldInput;
import nurture.rules.form.FieldWord;
import nurture.rules.form.FormProblem;
import nurture.rules.form.MemberWords;
import nurture.rules.form.ResultRow;
import nurture.rules.form.RuleWords;
import nurture.rules.form.StepRow;
import nurture.rules.form.TestOperator;
import nurture.rules.form.TestRow;
import nurture.rules.form.ValueCell;
import nurture.rules.form.ValueKind;
import nurture.rules.form.WordKind;
import nurture.rules.form.WordSuggestion;
import nurture.web.console.DisplayWords;

/** Makes the rows of a form's page, with the choices and problems of each. For one page. */
public final class FormRows {

  /** A word to choose, with its meaning. */
  public record Choice(String word, String meaning) {}

  /** What the cells of one kind suggest. */
  public record Suggested(String id, List<Choice> words) {}

  /** A part that is posted as it is. */
  public record HiddenPart(String path, String text) {}

  /**
   * A condition.
   *
   * @param remarks what stands above it
   * @param presences how it can be looked for
   * @param shape a name of {@link nurture.rules.form.ConditionShape}
   * @param counted what is counted, in words; empty where nothing is
   */
  public record ConditionLine(
      String path,
      List<String> remarks,
      List<HiddenPart> hidden,
      String presence,
      List<Choice> presences,
      String shape,
      String variable,
      String fact,
      List<TestLine> tests,
      List<ConditionLine> parts,
      String counted,
      String text,
      String behind,
      String problem) {}

  /** A test of a fact. */
  public record TestLine(
      String path,
      String variable,
      String field,
      String fields,
      String meaning,
      String unit,
      String operator,
      List<Choice> operators,
      List<ValueLine> values,
      boolean lists,
      List<TestLine> tests,
      String problem) {}

  /**
   * A value.
   *
   * @param list what its cell suggests; empty for nothing
   * @param choices what it may be, in words, where it is one of a few; empty where it is written
   */
  public record ValueLine(
      String path,
      boolean quoted,
      String text,
      String list,
      List<Choice> choices,
      String problem) {}

  /** A consequence. */
  record ConsequenceLine(
      String path,
      List<String> remarks,
      List<HiddenPart> hidden,
      String type,
      List<StepLine> steps,
      List<Choice> more,
      String text,
      String behind,
      String problem) {}

  /** A step of a consequence. */
  record StepLine(
      String path, String name, String meaning, List<ValueLine> arguments, String problem) {}

  private final RuleWords words;
  private final Map<String, String> problems = new LinkedHashMap<>();
  private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
  private final List<String> used = new ArrayList<>();

  /**
   * @param problems told in the rows they are about
   */
  public FormRows(RuleWords words, List<FormProblem> problems) {
    this.words = words;
    problems.forEach(
        each ->
            this.problems.merge(
                each.path(),
                each.message() + each.nearest().map(word -> " (perhaps " + word + ")").orElse(""),
                (one, other) -> one + "; " + other));
  }

  RuleWords words() {
    return words;
  }

  /** What cells suggest; asked for when all rows are made. */
  public List<Suggested> lists() {
    return lists.entrySet().stream()
        .map(each -> new Suggested(each.getKey(), each.getValue()))
        .toList();
  }

  /** The problems no row has told; asked for when all rows are made. */
  public List<String> general() {
    return problems.entrySet().stream()
        .filter(each -> !used.contains(each.getKey()) && !each.getKey().equals("name"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Of a part; empty for none. */
  String problem(String path) {
    used.add(path);
    return problems.getOrDefault(path, "");
  }

  /** Of a part and the cells that stand in its row. */
  private String problem(String path, String... cells) {
    List<String> found = new ArrayList<>();
    found.add(problem(path));
    Arrays.stream(cells).map(cell -> problem(path + "." + cell)).forEach(found::add);
    return String.join("; ", found.stream().filter(each -> !each.isEmpty()).toList());
  }

  /** Adds lines that are posted as they are. */
  public static void texts(String path, List<String> lines, List<HiddenPart> into) {
    for (int i = 0; i < lines.size(); i++) {
      into.add(new HiddenPart(path + "." + i, lines.get(i)));
    }
  }

  /** The rows of a list of conditions. */
  public List<ConditionLine> conditions(String list, List<ConditionRow> rows) {
    List<ConditionLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(condition(list + "." + i, rows.get(i)));
    }
    return lines;
  }

  private ConditionLine condition(String path, ConditionRow row) {
    List<HiddenPart> hidden = new ArrayList<>();
    texts(path + ".above", row.above(), hidden);
    hidden.add(new HiddenPart(path + ".shape", row.shape().name()));
    hidden.add(new HiddenPart(path + ".behind", row.behind()));
    hidden.add(new HiddenPart(path + ".variable", row.variable()));
    List<String> counted = new ArrayList<>();
    for (int i = 0; i < row.results().size(); i++) {
      ResultRow result = row.results().get(i);
      String at = path + ".results." + i;
      hidden.add(new HiddenPart(at + ".variable", result.variable()));
      hidden.add(new HiddenPart(at + ".function", result.function()));
      hidden.add(new HiddenPart(at + ".of", result.of()));
      counted.add(result.variable() + " is the " + result.function() + " of " + result.of());
    }
    return new ConditionLine(
        path,
        row.above(),
        hidden,
        row.presence().name(),
        Arrays.stream(ConditionPresence.values())
            .map(each -> new Choice(each.name(), each.words()))
            .toList(),
        row.shape().name(),
        row.variable(),
        row.fact(),
        tests(path, row.fact(), row.tests()),
        conditions(path + ".parts", row.parts()),
        String.join(", ", counted),
        row.text(),
        row.behind(),
        problem(path, "fact", "presence", "text", "variable", "shape", "tests", "parts"));
  }

  private List<TestLine> tests(String path, String fact, List<TestRow> rows) {
    List<TestLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(test(path + ".tests." + i, fact, rows.get(i)));
    }
    return lines;
  }

  private TestLine test(String path, String fact, TestRow row) {
    List<FieldWord> fields = words.fields(fact);
    Optional<FieldWord> field =
        fields.stream().filter(each -> each.name().equals(row.field().strip())).findFirst();
    String list = "fields-" + DisplayWords.slug(fact);
    lists.putIfAbsent(
        list, fields.stream().map(each -> new Choice(each.name(), each.documentation())).toList());
    return new TestLine(
        path,
        row.variable(),
        row.field(),
        list,
        field.map(FieldWord::documentation).orElse(""),
        field.map(FieldWord::unit).orElse(""),
        row.operator().name(),
        operators(field),
        values(path, row, field),
        row.operator().lists(),
        tests(path, fact, row.tests()),
        problem(path, "field", "operator", "variable", "values", "tests"));
  }

  private static List<Choice> operators(Optional<FieldWord> field) {
    List<TestOperator> all = new ArrayList<>(field.map(FieldWord::operators).orElse(List.of()));
    Arrays.stream(TestOperator.values()).filter(each -> !all.contains(each)).forEach(all::add);
    return all.stream().map(each -> new Choice(each.name(), each.words())).toList();
  }

  /** At least one where one is compared with. */
  private List<ValueLine> values(String path, TestRow row, Optional<FieldWord> field) {
    boolean takes = row.operator().compares() || row.operator().lists();
    List<ValueCell> cells = new ArrayList<>(row.values());
    if (takes && cells.isEmpty()) {
      cells.add(ValueCell.expression(""));
    }
    boolean text =
        field
            .filter(each -> each.input() == FieldInput.TEXT || each.input() == FieldInput.LIST)
            .isPresent();
    String list =
        field.map(each -> "values-" + each.fact().getSimpleName() + "-" + each.name()).orElse("");
    field.ifPresent(
        each ->
            lists.computeIfAbsent(
                list,
                key ->
                    words
                        .values(each.type(), each.unit(), words.texts(each.fact(), each.name()))
                        .stream()
                        .map(
                            word ->
                                new Choice(
                                    text ? word.label() : word.insert(),
                                    (word.detail() + " " + word.documentation()).strip()))
                        .toList()));
    List<Choice> choices =
        field
            .map(each -> chosen(words.values(each.type(), each.unit(), List.of())))
            .orElse(List.of());
    List<ValueLine> lines = new ArrayList<>();
    for (int i = 0; takes && i < cells.size(); i++) {
      ValueCell cell = cells.get(i);
      boolean quoted = text && cell.text().isEmpty();
      lines.add(value(path + ".values." + i, cell, list, choices, quoted));
    }
    return lines;
  }

  private ValueLine value(
      String path, ValueCell cell, String list, List<Choice> choices, boolean quoted) {
    String text = cell.text();
    boolean known =
        text.isBlank() || choices.stream().anyMatch(each -> each.word().equals(text.strip()));
    return new ValueLine(
        path,
        quoted || cell.kind() == ValueKind.TEXT,
        text,
        list,
        known ? choices : List.of(),
        problem(path, "text"));
  }

  /** The constants of a type, each as rules write it and as people say it; else none. */
  private static List<Choice> chosen(List<WordSuggestion> all) {
    return all.stream()
        .filter(word -> word.kind() == WordKind.CHOICE)
        .map(
            word ->
                new Choice(
                    word.insert(),
                    DisplayWords.of(word.insert().substring(word.insert().lastIndexOf('.') + 1))))
        .toList();
  }

  List<ConsequenceLine> consequences(List<ConsequenceRow> rows) {
    List<ConsequenceLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(consequence("then." + i, rows.get(i)));
    }
    return lines;
  }

  private ConsequenceLine consequence(String path, ConsequenceRow row) {
    List<HiddenPart> hidden = new ArrayList<>();
    texts(path + ".above", row.above(), hidden);
    hidden.add(new HiddenPart(path + ".behind", row.behind()));
    hidden.add(new HiddenPart(path + ".type", row.type()));
    List<StepLine> steps = new ArrayList<>();
    for (int i = 0; i < row.steps().size(); i++) {
      steps.add(step(path + ".steps." + i, row.type(), row.steps().get(i)));
    }
    return new ConsequenceLine(
        path,
        row.above(),
        hidden,
        row.type(),
        steps,
        MemberWords.stepsOf(row.type()).stream()
            .map(word -> new Choice(word.label(), word.documentation()))
            .toList(),
        row.text(),
        row.behind(),
        problem(path, "type", "text", "steps"));
  }

  private StepLine step(String path, String type, StepRow row) {
    List<ValueLine> arguments = new ArrayList<>();
    String list = "step-" + type + "-" + row.name();
    List<WordSuggestion> known = MemberWords.arguments(type, row.name(), words);
    lists.computeIfAbsent(
        list,
        key ->
            known.stream().map(word -> new Choice(word.insert(), word.documentation())).toList());
    List<Choice> choices = chosen(known);
    for (int i = 0; i < row.arguments().size(); i++) {
      arguments.add(value(path + ".arguments." + i, row.arguments().get(i), list, choices, false));
    }
    return new StepLine(
        path,
        row.name(),
        MemberWords.stepMeaning(type, row.name()),
        arguments,
        problem(path, "name", "arguments"));
  }
}
