package nurture.rules.table;

/**
 * What is wrong with a table.
 *
 * @param file as given
 * @param row the line of the file or the row of the sheet, from 1; 0 when the whole table is meant
 * @param message what is wrong and what to do
 */
public record TableProblem(String file, int row, String message) {}
