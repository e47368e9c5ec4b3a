package nurture.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of plain text within a width: heads and first cells go over several lines, and columns
 * that do not fit go into a second table below. Nothing is cut.
 */
public final class TextTable {

  /** For output that is not read on a terminal. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private static final String INDENT = "  ";
  private static final int LEAST = 24;

  private final List<String> head;
  private final List<List<String>> rows;
  private final int group;
  private final int width;

  private TextTable(List<String> head, List<List<String>> rows, int group, int width) {
    this.head = head;
    this.rows = rows;
    this.group = group;
    this.width = width;
  }

  /**
   * The lines of a table.
   *
   * @param head a cell for each column; the first column is set to the left, the others to the
   *     right
   * @param group how many columns behind the first belong together, and stay side by side
   * @param width in characters, or {@link #UNLIMITED}
   */
  public static List<String> lines(
      List<String> head, List<List<String>> rows, int group, int width) {
    return new TextTable(head, rows, group, width).lines();
  }

  /** A text in lines of at most a width; every line but the first is indented. */
  public static List<String> wrapped(String text, int width, String indent) {
    List<String> lines = new ArrayList<>();
    String before = "";
    String rest = text;
    String deeper = indent.length() < width / 2 ? indent : "";
    while (!rest.isEmpty() && before.length() + rest.length() > width) {
      int room = Math.max(1, width - before.length());
      int space = rest.lastIndexOf(' ', room);
      // A word that is longer than a line goes over several.
      int end = space <= 0 || rest.substring(0, space).isBlank() ? room : space;
      lines.add(before + rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
      before = deeper;
    }
    if (lines.isEmpty() || !rest.isEmpty()) {
      lines.add(before + rest);
    }
    return lines;
  }

  private List<String> lines() {
    int columns = head.size();
    int[] whole = new int[columns];
    for (int i = 0; i < columns; i++) {
      whole[i] = Math.max(head.get(i).length(), longest(i));
    }
    if (INDENT.length() + sum(whole, 1, columns) + whole[0] <= width) {
      return block(whole, 1, columns);
    }
    int[] narrow = whole.clone();
    for (int i = 1; i < columns; i++) {
      int word = Arrays.stream(head.get(i).split(" ")).mapToInt(String::length).max().orElse(0);
      narrow[i] = Math.max(word, longest(i));
    }
    List<String> lines = new ArrayList<>();
    for (int from = 1; from < columns; ) {
      int to = Math.min(columns, from + group);
      // A group that is too wide by itself is taken apart.
      while (to > from + 1 && LEAST + INDENT.length() + sum(narrow, from, to) > width) {
        to--;
      }
      while (to < columns
          && (to - from) % group == 0
          && LEAST + INDENT.length() + sum(narrow, from, Math.min(columns, to + group)) <= width) {
        to = Math.min(columns, to + group);
      }
      narrow[0] =
          Math.min(whole[0], Math.max(LEAST, width - INDENT.length() - sum(narrow, from, to)));
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(block(narrow, from, to));
      from = to;
    }
    return lines;
  }

  private int longest(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  /** With the space before each. */
  private static int sum(int[] widths, int from, int to) {
    return IntStream.range(from, to).map(i -> widths[i] + 2).sum();
  }

  private List<String> block(int[] widths, int from, int to) {
    List<String> lines = new ArrayList<>();
    List<List<String>> heads = new ArrayList<>();
    heads.add(wrapped(head.get(0), widths[0], ""));
    for (int i = from; i < to; i++) {
      heads.add(wrapped(head.get(i), widths[i], ""));
    }
    int deep = heads.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < deep; line++) {
      List<String> cells = new ArrayList<>();
      for (List<String> one : heads) {
        int at = line - (deep - one.size());
        cells.add(at < 0 ? "" : one.get(at));
      }
      lines.add(line(cells, widths, from));
    }
    for (List<String> row : rows) {
      List<String> first = wrapped(row.get(0), widths[0], INDENT);
      List<String> cells = new ArrayList<>(List.of(first.get(0)));
      cells.addAll(row.subList(from, to));
      lines.add(line(cells, widths, from));
      first.subList(1, first.size()).forEach(more -> lines.add(INDENT + more));
    }
    lines.removeIf(String::isBlank);
    return lines;
  }

  private static String line(List<String> cells, int[] widths, int from) {
    StringBuilder line = new StringBuilder(INDENT);
    line.append(cells.get(0)).append(" ".repeat(widths[0] - cells.get(0).length()));
    for (int i = 1; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(INDENT).append(" ".repeat(widths[from + i - 1] - cell.length())).append(cell);
    }
    return line.toString().stripTrailing();
  }
}
