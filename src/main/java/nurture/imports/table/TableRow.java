package nurture.imports.table;

import java.util.List;

/**
 * One row of a table that is not blank.
 *
 * @param line where it begins in the file, from 1; the number of the row in a spreadsheet
 * @param cells as they are written, without spaces at their ends
 */
public record TableRow(long line, List<String> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /** The text of a column, from 0; empty where the row is shorter. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
