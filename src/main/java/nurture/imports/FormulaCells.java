package nurture.imports;

import java.util.regex.Pattern;

/**
 * Cells of CSV files that a spreadsheet would calculate. They are written with an apostrophe in
 * front, and read without it. Pure.
 */
final class FormulaCells {

  /** What begins so is calculated, or has been made harmless before. */
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");

  private FormulaCells() {}

  /** A cell that is text to every spreadsheet. */
  static String harmless(String text) {
    return !text.isEmpty() && FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** What was made harmless, as it was. */
  static String original(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.matcher(cell).matches()
        ? cell.substring(1)
        : cell;
  }
}
