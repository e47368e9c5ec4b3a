package nurture.rules.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The text of a table with the place of each cell, so that a cell can be changed while every other
 * byte stays as it is. Immutable.
 */
public final class TableText {

  /** A cell in the text, without the spaces around it. */
  private record Place(int from, int to) {}

  private final String text;
  private final char separator;
  private final List<Integer> lines = new ArrayList<>();
  private final int headings;

  private TableText(String text) {
    this.text = text;
    this.separator = Records.separator(text.replace("\uFEFF", "").lines().toList()).charAt(0);
    lines.add(text.startsWith("\uFEFF") ? 1 : 0);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines.add(at + 1);
    }
    this.headings = headings();
  }

  public static TableText of(String text) {
    return new TableText(text);
  }

  /** All of it. */
  public String text() {
    return text;
  }

  /** The column under a heading, from 0; empty if there is none. */
  public OptionalInt column(Heading heading) {
    if (headings < 1) {
      return OptionalInt.empty();
    }
    List<Place> cells = places(headings);
    for (int column = 0; column < cells.size(); column++) {
      if (heading.means(plain(cells.get(column)))) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * What a cell says, without quotation marks; empty where its row ends before it.
   *
   * @param line on which its row begins, from 1
   * @param column from 0
   */
  public String cell(int line, int column) {
    List<Place> cells = places(line);
    return column < cells.size() ? plain(cells.get(column)) : "";
  }

  /** The table with another value in a cell; quotation marks are put around it where needed. */
  public TableText with(int line, int column, String value) {
    List<Place> cells = places(line);
    if (column >= cells.size()) {
      int end = cells.get(cells.size() - 1).to();
      String missing = String.valueOf(separator).repeat(column - cells.size() + 1);
      return new TableText(
          text.substring(0, end) + missing + written(value, false) + text.substring(end));
    }
    Place place = cells.get(column);
    if (plain(place).equals(value)) {
      return this;
    }
    boolean quoted = place.to() > place.from() && text.charAt(place.from()) == '"';
    return new TableText(
        text.substring(0, place.from()) + written(value, quoted) + text.substring(place.to()));
  }

  /** The remark or the empty line right above a row: the remark's words, or nothing for neither. */
  public String remarkAbove(int line) {
    String above = line < 2 ? "" : line(line - 1).strip();
    return above.startsWith("#") ? above.replaceFirst("^#+\\s*", "") : "";
  }

  private String written(String value, boolean quoted) {
    boolean needed =
        quoted
            || value.indexOf(separator) >= 0
            || value.contains("\"")
            || value.contains("\n")
            || !value.equals(value.strip())
            || value.startsWith("#");
    return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  private String plain(Place place) {
    String cell = text.substring(place.from(), place.to());
    return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  private String line(int line) {
    int from = lines.get(line - 1);
    int to = line < lines.size() ? lines.get(line) - 1 : text.length();
    return text.substring(from, to);
  }

  private int headings() {
    for (int line = 1; line <= lines.size(); line++) {
      String words = line(line).strip();
      if (!words.isEmpty() && !words.startsWith("#") && !words.matches("\"?sep=[^\"]\"?")) {
        return line;
      }
    }
    return 0;
  }

  private List<Place> places(int line) {
    List<Place> places = new ArrayList<>();
    Set<Character> ends = new HashSet<>(List.of('\n', '\r'));
    int at = lines.get(line - 1);
    while (true) {
      int from = at;
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '"') {
        from = at;
        at = behindQuotes(at);
      }
      while (at < text.length()
          && text.charAt(at) != separator
          && !ends.contains(text.charAt(at))) {
        at++;
      }
      places.add(trimmed(from, at));
      if (at >= text.length() || text.charAt(at) != separator) {
        return places;
      }
      at++;
    }
  }

  private int behindQuotes(int opening) {
    int at = opening + 1;
    while (at < text.length()) {
      if (text.charAt(at) == '"') {
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          at++;
        } else {
          return at + 1;
        }
      }
      at++;
    }
    return at;
  }

  private Place trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Place(start, end);
  }

  private boolean isSpace(char letter) {
    return letter == ' ' || (letter == '\t' && separator != '\t');
  }
}
