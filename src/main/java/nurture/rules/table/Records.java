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
  private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final List<String> SEPARATORS = List.of(";", "\t", ",");
  private static final int LINES_OF_A_CELL = 50;

  private final String file;
  private final List<String> lines;
  private final String separator;
  private final List<TableProblem> problems = new ArrayList<>();

  Records(String file, String text) {
    this.file = file;
    this.lines = text.replace("\uFEFF", "").lines().toList();
    this.separator = separator(lines);
  }

  /** Quotation marks nobody closed; complete once {@link #read} returned. */
  List<TableProblem> problems() {
    return problems;
  }

  List<Line> read() {
    List<Line> records = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      String line = lines.get(next);
      if (line.isBlank()
          || line.strip().startsWith("#")
          || next == 0 && SEPARATOR_LINE.matcher(line.strip()).matches()) {
        next++;
        continue;
      }
      int taken = 1;
      Optional<List<String>> cells = cells(line);
      // A cell may hold line breaks: the row ends where its quotation marks are closed.
      while (cells.isEmpty() && taken < LINES_OF_A_CELL && next + taken < lines.size()) {
        taken++;
        cells = cells(String.join("\n", lines.subList(next, next + taken)));
      }
      if (cells.isEmpty()) {
        problems.add(
            new TableProblem(
                file,
                next + 1,
                "a quotation mark is opened and never closed; write two (\"\") where one is meant"));
        taken = 1;
      }
      int number = next + 1;
      cells.filter(Records::speaks).ifPresent(all -> records.add(new Line(number, all)));
      next += taken;
    }
    return records;
  }

  private Optional<List<String>> cells(String text) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(!separator.equals("\t"))
            .setTrailingData(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords().stream()
          .findFirst()
          .map(parsed -> parsed.stream().map(Records::plain).toList());
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
  private static String separator(List<String> lines) {
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
