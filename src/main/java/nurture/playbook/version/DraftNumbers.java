package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.playbook.PlaybookFiles;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleSource;
import nurture.rules.language.Expression;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleFile;
import nurture.rules.table.Heading;
import nurture.rules.table.TableProblem;
import nurture.rules.table.TableText;

/**
 * The policy numbers of a draft, to be changed one by one: a saved number changes the bytes of its
 * cell and no other. Pure and immutable.
 */
public final class DraftNumbers {

  private static final Heading VALUE = Heading.required("value");

  private final TableText table;
  private final RuleSource source;
  private final List<TableProblem> problems;

  private DraftNumbers(TableText table, RuleSource source) {
    this.table = table;
    this.source = source;
    this.problems =
        source.tableProblems().stream()
            .filter(problem -> DraftTables.NUMBERS.equals("rules/" + problem.file()))
            .toList();
  }

  /**
   * @param text of the table, saved or not
   */
  public static DraftNumbers of(PlaybookFiles files, String text) {
    return new DraftNumbers(
        TableText.of(text), DraftTables.source(files, DraftTables.NUMBERS, text));
  }

  /** The text of the table of a playbook; empty if it has none of this name. */
  public static Optional<String> text(PlaybookFiles files) {
    return files.content(DraftTables.NUMBERS).map(bytes -> new String(bytes, UTF_8));
  }

  /** The values of the table of a playbook, by name. */
  public static Map<String, Integer> values(PlaybookFiles files) {
    return text(files)
        .map(
            text ->
                PolicyNumber.values(
                    DraftTables.source(PlaybookFiles.of(Map.of()), DraftTables.NUMBERS, text)
                        .numbers()))
        .orElse(Map.of());
  }

  /** In the order of the table. */
  public List<PolicyNumber> numbers() {
    return source.numbers();
  }

  /** The remark that stands above a number; empty if there is none. */
  public String remark(PolicyNumber number) {
    return table.remarkAbove(number.row());
  }

  /** What is wrong or odd, by row; 0 is the table as a whole. */
  public Map<Integer, List<String>> problems() {
    Map<Integer, List<String>> byRow = new TreeMap<>();
    problems.forEach(
        problem ->
            byRow.computeIfAbsent(problem.row(), row -> new ArrayList<>()).add(problem.message()));
    return byRow;
  }

  /** The text of the cell of a number, as it is written. */
  public String written(int row) {
    return table.column(VALUE).isPresent() ? table.cell(row, table.column(VALUE).getAsInt()) : "";
  }

  /** The text of the table with other values, by row. */
  public String with(Map<Integer, String> values) {
    TableText changed = table;
    if (table.column(VALUE).isPresent()) {
      for (Map.Entry<Integer, String> value : values.entrySet()) {
        changed = changed.with(value.getKey(), table.column(VALUE).getAsInt(), value.getValue());
      }
    }
    return changed.text();
  }

  /** The rules that name each number, with the files they are in; of the cadence its table. */
  public Map<String, Map<String, String>> uses() {
    Map<String, Map<String, String>> uses = new TreeMap<>();
    for (RuleFile file : source.files().values()) {
      file.rules().forEach(rule -> uses(rule, "rules/" + file.name(), uses));
    }
    source.template().stream()
        .flatMap(file -> file.rules().stream())
        .forEach(rule -> uses(rule, DraftTables.CADENCE, uses));
    source
        .cadence()
        .forEach(
            row ->
                row.waitNumber()
                    .ifPresent(
                        name ->
                            uses.computeIfAbsent(name, key -> new LinkedHashMap<>())
                                .put(row.rule(), DraftTables.CADENCE)));
    return uses;
  }

  private static void uses(Rule rule, String file, Map<String, Map<String, String>> uses) {
    rule.expressions()
        .filter(Expression.NumberName.class::isInstance)
        .map(expression -> ((Expression.NumberName) expression).name())
        .forEach(
            name ->
                uses.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(rule.title(), file));
  }
}
