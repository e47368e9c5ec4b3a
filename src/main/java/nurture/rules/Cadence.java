package nurture.rules;

import java.util.ArrayList;
import java.util.List;
import nurture.rules.table.Table;
import nurture.rules.table.TableProblem;

/**
 * The cadence table, read and looked through.
 *
 * @param rows those that could be read
 * @param problems what keeps it from becoming rules
 * @param warnings what is allowed and still worth a look
 */
record Cadence(
    String file, List<CadenceRow> rows, List<TableProblem> problems, List<TableProblem> warnings) {

  Cadence {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  static Cadence none() {
    return new Cadence("cadence.csv", List.of(), List.of(), List.of());
  }

  static Cadence read(String file, String text) {
    Table table = Table.read(file, text, CadenceReader.HEADINGS);
    CadenceReader reader = new CadenceReader();
    List<CadenceRow> rows = reader.rows(table);
    List<TableProblem> problems = new ArrayList<>(table.problems());
    problems.addAll(reader.problems());
    List<TableProblem> warnings = new ArrayList<>(table.warnings());
    // A row that could not be read would be missed as a gap.
    if (problems.isEmpty()) {
      CadenceGrid grid = new CadenceGrid(file, rows);
      problems.addAll(grid.problems());
      warnings.addAll(grid.warnings());
    }
    return new Cadence(file, rows, problems, warnings);
  }
}
