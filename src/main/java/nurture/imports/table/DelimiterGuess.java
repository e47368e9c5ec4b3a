package nurture.imports.table;

import java.util.Arrays;

/**
 * Which character separates the cells of a text, by its first lines: the one that divides most of
 * them into as many cells as the first, and into the most. What stands in quotes is left out. Pure.
 */
final class DelimiterGuess {

  private static final int LINES = 50;

  private DelimiterGuess() {}

  static char of(String begins) {
    char best = TableFormat.DELIMITERS.charAt(0);
    long most = 0;
    for (char delimiter : TableFormat.DELIMITERS.toCharArray()) {
      long score = score(begins, delimiter);
      if (score > most) {
        most = score;
        best = delimiter;
      }
    }
    return best;
  }

  /** Lines that are divided like the first, then how often the first is. */
  private static long score(String text, char delimiter) {
    int[] counts = new int[LINES];
    int line = 0;
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0; i < text.length() && line < LINES; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == delimiter) {
        counts[line]++;
        blank = false;
      } else if (!quoted && c == '\n') {
        line += blank ? 0 : 1;
        blank = true;
      } else if (c != '\r') {
        blank = false;
      }
    }
    int first = counts[0];
    if (first == 0) {
      return 0;
    }
    int lines = Math.min(LINES, line + (blank ? 0 : 1));
    long alike = Arrays.stream(counts, 0, Math.max(1, lines)).filter(n -> n == first).count();
    return alike * 1_000 / Math.max(1, lines) * 1_000 + Math.min(first, 999);
  }
}
