package nurture.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nurture.rules.table.Cell;
import nurture.rules.table.Heading;
import nurture.rules.table.Row;
import nurture.rules.table.Table;
import nurture.rules.table.TableProblem;

/** The table of all policy numbers, {@code policy/numbers.csv}. */
final class PolicyNumbers {

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.required("name"),
          Heading.required("value"),
          Heading.required("unit"),
          Heading.optional("playbook"),
          Heading.optional("owner"),
          Heading.required("meaning"));

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

  private final Map<String, PolicyNumber> byName = new LinkedHashMap<>();
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> warnings = new ArrayList<>();

  private final String file;

  private PolicyNumbers(String file) {
    this.file = file;
  }

  static PolicyNumbers none() {
    return new PolicyNumbers("policy/numbers.csv");
  }

  static PolicyNumbers read(String file, String text) {
    PolicyNumbers numbers = new PolicyNumbers(file);
    Table table = Table.read(file, text, HEADINGS);
    numbers.problems.addAll(table.problems());
    numbers.warnings.addAll(table.warnings());
    table.rows().forEach(numbers::add);
    return numbers;
  }

  String file() {
    return file;
  }

  /** In the order of the table. */
  Map<String, PolicyNumber> byName() {
    return byName;
  }

  List<TableProblem> problems() {
    return problems;
  }

  List<TableProblem> warnings() {
    return warnings;
  }

  private void add(Row row) {
    Cell name = row.cell("name");
    Cell value = row.cell("value");
    OptionalInt number = value.wholeNumber();
    if (name.isEmpty()) {
      problems.add(name.problem("is empty; write a name such as QUIET_QUARTER"));
    } else if (!NAME.matcher(name.text()).matches()) {
      problems.add(
          name.problem("\"" + name.text() + "\" is no name; use capitals, as in QUIET_QUARTER"));
    }
    if (value.isEmpty()) {
      problems.add(value.problem("is empty; write a whole number such as 90"));
    } else if (number.isEmpty()) {
      problems.add(
          value.problem("\"" + value.text() + "\" is no whole number; write one such as 90"));
    }
    required(row.cell("unit"), "say what the number counts, such as days");
    required(row.cell("meaning"), "say in one sentence what the number means");
    PolicyNumber read =
        new PolicyNumber(
            name.text(),
            number.orElse(0),
            row.cell("unit").text(),
            row.cell("playbook").text(),
            row.cell("owner").text(),
            row.cell("meaning").text(),
            row.number());
    PolicyNumber other = name.isEmpty() ? null : byName.putIfAbsent(name.text(), read);
    if (other != null) {
      problems.add(
          name.problem(name.text() + " is in row " + other.row() + " already; rename one"));
    }
  }

  private void required(Cell cell, String advice) {
    if (cell.isEmpty()) {
      problems.add(cell.problem("is empty; " + advice));
    }
  }
}
