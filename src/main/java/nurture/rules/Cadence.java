package nurture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.rules.table.Table;
import nurture.rules.table.TableProblem;

/**
 * The cadence table, read and looked through.
 *
 * @param rows those that could be read
 * @param grid the same, spread out
 * @param problems what keeps it from becoming rules
 * @param warnings what is allowed and still worth a look
 */
record Cadence(
    String file,
    List<CadenceRow> rows,
    CadenceGrid grid,
    List<TableProblem> problems,
    List<TableProblem> warnings) {

  Cadence {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  static Cadence none() {
    String file = "cadence.csv";
    Table table = new Table(file, List.of(), List.of(), List.of());
    return new Cadence(file, List.of(), new CadenceGrid(table, List.of()), List.of(), List.of());
  }

  /**
   * @param numbers the policy numbers a row may name
   * @param known whether those are all; if not, what follows from a wait is not looked at
   */
  static Cadence read(String file, String text, Map<String, PolicyNumber> numbers, boolean known) {
    Table table = Table.read(file, text, CadenceReader.HEADINGS);
    CadenceReader reader = new CadenceReader(numbers, known);
    List<CadenceRow> rows = reader.rows(table);
    List<TableProblem> problems = new ArrayList<>(table.problems());
    problems.addAll(reader.problems());
    List<TableProblem> warnings = new ArrayList<>(table.warnings());
    // A row that could not be read would be missed as a gap.
    CadenceGrid grid = new CadenceGrid(table, rows);
    if (problems.isEmpty()) {
      problems.addAll(grid.problems());
      if (known) {
        warnings.addAll(grid.warnings());
      }
    }
    return new Cadence(file, rows, grid, problems, warnings);
  }
}
