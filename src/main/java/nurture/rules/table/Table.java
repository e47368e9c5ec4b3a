package nurture.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.config.NearestWord;

/**
 * A table with headings in its first row, in any order and any case. Separators ({@code ,}, {@code
 * ;} or tab), a byte order mark, either kind of line ends, empty rows, empty columns at the end and
 * lines that begin with {@code #} are taken as spreadsheets leave them.
 *
 * @param rows below the headings; none when a heading is missing
 * @param problems what keeps the table from being used
 * @param warnings columns nobody reads
 */
public record Table(
    String file, List<Row> rows, List<TableProblem> problems, List<TableProblem> warnings) {

  public Table {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  public static Table read(String file, String text, List<Heading> headings) {
    Records records = new Records(file, text);
    List<Records.Line> lines = records.read();
    List<TableProblem> problems = new ArrayList<>(records.problems());
    List<TableProblem> warnings = new ArrayList<>();
    if (lines.isEmpty()) {
      problems.add(
          new TableProblem(file, 0, "the table is empty; its first row has " + names(headings)));
      return new Table(file, List.of(), problems, warnings);
    }
    Records.Line first = lines.get(0);
    Map<String, Integer> columns = columns(file, first, headings, problems, warnings);
    List<Row> rows = new ArrayList<>();
    if (problems.isEmpty() || headings.stream().allMatch(h -> present(h, columns))) {
      for (Records.Line line : lines.subList(1, lines.size())) {
        Row row = new Row(file, line.line(), columns, line.cells());
        beyond(line, first.cells().size()).ifPresent(told -> problems.add(row.problem(told)));
        rows.add(row);
      }
    }
    return new Table(file, rows, problems, warnings);
  }

  private static Map<String, Integer> columns(
      String file,
      Records.Line first,
      List<Heading> headings,
      List<TableProblem> problems,
      List<TableProblem> warnings) {
    Map<String, Integer> columns = new HashMap<>();
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < first.cells().size(); i++) {
      String written = first.cells().get(i);
      Optional<Heading> meant = headings.stream().filter(h -> h.means(written)).findFirst();
      Cell cell = new Cell(file, first.line(), i, written, written);
      if (meant.isEmpty() && !written.isEmpty()) {
        unread.add(written);
        List<String> known = headings.stream().map(Heading::name).toList();
        warnings.add(
            cell.problem("this column is not used" + NearestWord.question(written, known)));
      } else if (meant.isPresent() && columns.putIfAbsent(meant.get().name(), i) != null) {
        problems.add(cell.problem("there is another column of this heading; remove one"));
      }
    }
    for (Heading heading : headings) {
      if (!present(heading, columns)) {
        problems.add(
            new TableProblem(
                file,
                first.line(),
                "there is no column \""
                    + heading.name()
                    + "\""
                    + NearestWord.to(heading.name(), unread)
                        .map(near -> " (is \"" + near + "\" meant?)")
                        .orElse("")
                    + "; the headings there are: "
                    + first.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(", "))));
      }
    }
    return columns;
  }

  private static boolean present(Heading heading, Map<String, Integer> columns) {
    return !heading.required() || columns.containsKey(heading.name());
  }

  private static Optional<String> beyond(Records.Line line, int headings) {
    List<String> cells = line.cells();
    for (int i = headings; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        return Optional.of(
            "\""
                + cells.get(i)
                + "\" ("
                + Cell.letter(i)
                + ") stands under no heading; put a text that holds the separator in quotation marks");
      }
    }
    return Optional.empty();
  }

  private static String names(List<Heading> headings) {
    return headings.stream()
        .filter(Heading::required)
        .map(Heading::name)
        .collect(Collectors.joining(", "));
  }
}
