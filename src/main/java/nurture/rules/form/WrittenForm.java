package nurture.rules.form;

import java.util.List;

/**
 * The text of a form, for the language to read, and which part of the form each stretch of it is.
 * Immutable.
 *
 * @param cells the outer ones before those inside them
 * @param blank what is missing or cannot be written; the text is worth nothing then
 */
record WrittenForm(String text, List<FormCell> cells, List<FormProblem> blank) {

  WrittenForm {
    cells = List.copyOf(cells);
    blank = List.copyOf(blank);
  }

  /** The path of the smallest part at a place; empty for the rule as a whole. */
  String at(int offset) {
    String smallest = "";
    int size = Integer.MAX_VALUE;
    for (FormCell cell : cells) {
      int length = cell.end() - cell.start();
      if (cell.start() <= offset && offset < Math.max(cell.end(), cell.start() + 1)) {
        if (length <= size) {
          smallest = cell.path();
          size = length;
        }
      }
    }
    return smallest;
  }
}
