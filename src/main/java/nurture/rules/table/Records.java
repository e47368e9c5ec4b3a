package nurture.rules.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The rows of a text as spreadsheets write it, by the line each begins on. Blank lines and comments
 * are left out; a cell that goes over several lines becomes one line.
 */
final class Records {

  /**
   * @param line from 1
   */
  record Line(int line, List<String> cells) {}

  private static final Pattern COMMENT = Pattern.compile("\\s*\"?\\s*#.*");
  private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=([^\"])\"?");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final List<String> SEPARATORS = List.of(";", "\t", ",");
  private static final int LINES_OF_A_CELL = 50;
  private static final int LONGEST_CELL = 4_000;

  private final String file;
  private final List<String> lines;
  private final String separator;
  private final List<TableProblem> problems = new ArrayList<>();

  Records(String file, String text) {
    this.file = file;
    this.lines = text.replace("\uFEFF", "").lines().toList();
    this.separator = separator(lines);
  }

  /**
   * Quotation marks that do not close and cells that are too long; complete once {@link #read}
   * returned.
   */
  List<TableProblem> problems() {
    return problems;
  }

  List<Line> read() {
    List<Line> records = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      int from = next;
      String line = lines.get(from);
      if (line.isBlank()
          || line.strip().startsWith("#")
          || next == 0 && SEPARATOR_LINE.matcher(line.strip()).matches()) {
        next++;
        continue;
      }
      Optional<Line> record = record(line).or(() -> wrapped(from));
      if (record.isEmpty()) {
        problems.add(
            new TableProblem(
                file,
                next + 1,
                "a quotation mark is opened and never closed; write two (\"\") where one is meant"));
      }
      record
          .map(Line::cells)
          .filter(Records::speaks)
          .filter(cells -> bounded(from + 1, cells))
          .ifPresent(cells -> records.add(new Line(from + 1, cells)));
      next += record.map(Line::line).orElse(1);
    }
    return records;
  }

  /** A cell is quoted in what is said about it, so none may be longer than a reader bears. */
  private boolean bounded(int line, List<String> cells) {
    int column = 0;
    while (column < cells.size() && cells.get(column).length() <= LONGEST_CELL) {
      column++;
    }
    if (column == cells.size()) {
      return true;
    }
    problems.add(
        new TableProblem(
            file,
            line,
            "column "
                + Cell.letter(column)
                + ": a cell has at most "
                + LONGEST_CELL
                + " characters; write less"));
    return false;
  }

  /** A cell may hold line breaks: the row ends where its quotation marks are closed. */
  private Optional<Line> wrapped(int from) {
    int to = Math.min(from + LINES_OF_A_CELL, lines.size());
    return record(String.join("\n", lines.subList(from, to)));
  }

  /** The first row of a text, by the number of lines it takes; empty if it has no end. */
  private Optional<Line> record(String text) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(!separator.equals("\t"))
            .setTrailingData(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text + "\n", format)) {
      return parser.stream()
          .findFirst()
          .map(parsed -> parsed.stream().map(Records::plain).toList())
          .map(cells -> new Line((int) parser.getCurrentLineNumber(), cells));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static boolean speaks(List<String> cells) {
    return !cells.get(0).startsWith("#") && cells.stream().anyMatch(cell -> !cell.isEmpty());
  }

  private static String plain(String cell) {
    return cell.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }

  /** What stands most often between the headings, unless the first line says it. */
  static String separator(List<String> lines) {
    var told = SEPARATOR_LINE.matcher(lines.isEmpty() ? "" : lines.get(0).strip());
    if (told.matches()) {
      return told.group(1);
    }
    String headings =
        lines.stream()
            .filter(line -> !line.isBlank() && !COMMENT.matcher(line).matches())
            .findFirst()
            .map(line -> QUOTED.matcher(line).replaceAll(""))
            .orElse("");
    return SEPARATORS.stream()
        .max(Comparator.comparingInt((String s) -> headings.split(s, -1).length))
        .filter(headings::contains)
        .orElse(",");
  }
}
