package nurture.rules.table;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell and where it stands.
 *
 * @param row the line of the file or the row of the sheet, from 1
 * @param column from 0; -1 when the table has no such column
 * @param heading as the table's reader calls it
 * @param text without space around it, line breaks turned to spaces; empty when nothing is there
 */
public record Cell(String file, int row, int column, String heading, String text) {

  /** Spreadsheets write 5 as 5.0 or 5,00; three zeros would be a thousand. */
  private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})(?:[.,]0{1,2})?");

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** A number from 0 to 999,999,999; nothing when it is none. */
  public OptionalInt wholeNumber() {
    Matcher matcher = WHOLE.matcher(text);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** A problem with this cell, by its row and column. */
  public TableProblem problem(String message) {
    String place = column < 0 ? "" : " (" + letter(column) + ")";
    return new TableProblem(
        file, row, column + 1, "column \"" + heading + "\"" + place + ": " + message);
  }

  /** What a spreadsheet calls a column: A to Z, then AA. */
  static String letter(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letter(column / 26 - 1) + last;
  }
}
