package nurture.rules.table;

import java.util.List;
import java.util.Map;

/** A row below the headings. */
public final class Row {

  private final String file;
  private final int number;
  private final Map<String, Integer> columns;
  private final List<String> cells;

  Row(String file, int number, Map<String, Integer> columns, List<String> cells) {
    this.file = file;
    this.number = number;
    this.columns = columns;
    this.cells = cells;
  }

  /** The line of the file or the row of the sheet, from 1. */
  public int number() {
    return number;
  }

  /** The cell under a heading; an empty one when the row or the table ends before it. */
  public Cell cell(String heading) {
    int column = columns.getOrDefault(heading, -1);
    String text = column >= 0 && column < cells.size() ? cells.get(column) : "";
    return new Cell(file, number, column, heading, text);
  }

  /** A problem with the row as a whole. */
  public TableProblem problem(String message) {
    return new TableProblem(file, number, message);
  }
}
