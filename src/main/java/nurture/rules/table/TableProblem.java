package nurture.rules.table;

/**
 * What is wrong with a table.
 *
 * @param file as given
 * @param row the line of the file or the row of the sheet, from 1; 0 when the whole table is meant
 * @param column from 1; 0 when the whole row is meant
 * @param message what is wrong and what to do
 */
public record TableProblem(String file, int row, int column, String message) {

  /** About a row as a whole. */
  public TableProblem(String file, int row, String message) {
    this(file, row, 0, message);
  }
}
