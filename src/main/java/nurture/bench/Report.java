package nurture.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures for people and for programs; both show the same. */
final class Report {

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Column(String head, boolean right, Function<Figure, String> cell) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("name", false, Figure::name),
          new Column("what", false, Figure::what),
          new Column("value", true, Figure::shownValue),
          new Column("limit", true, Figure::shownLimit),
          new Column("ratio", true, Report::ratio),
          new Column("target", false, Figure::target),
          new Column("reached", false, Report::reached));

  private Report() {}

  /** A table, and below it what each limit is and what is to be known about each figure. */
  static String text(List<Figure> figures) {
    List<Integer> widths = new ArrayList<>();
    for (Column column : COLUMNS) {
      int widest = figures.stream().mapToInt(f -> column.cell().apply(f).length()).max().orElse(0);
      widths.add(Math.max(column.head().length(), widest));
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(widths, Column::head));
    lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining("  ")));
    figures.forEach(figure -> lines.add(line(widths, column -> column.cell().apply(figure))));
    lines.add("");
    for (Figure figure : figures) {
      String limit = figure.against().isEmpty() ? "" : "limit: " + figure.against();
      String both =
          limit + (limit.isEmpty() || figure.note().isEmpty() ? "" : "; ") + figure.note();
      if (!both.isEmpty()) {
        lines.add(figure.name() + ": " + both);
      }
    }
    return String.join("\n", lines).stripTrailing();
  }

  /** An array with an object a figure; a limit, ratio or target that there is not is left out. */
  static String json(List<Figure> figures) {
    ArrayNode array = JSON.createArrayNode();
    for (Figure figure : figures) {
      ObjectNode node =
          array
              .addObject()
              .put("name", figure.name())
              .put("what", figure.what())
              .put("unit", figure.unit())
              .put("value", figure.value());
      figure.limit().ifPresent(limit -> node.put("limit", limit).put("against", figure.against()));
      figure.ratio().ifPresent(ratio -> node.put("ratio", ratio));
      if (!figure.targets().isEmpty()) {
        node.put("target", figure.target()).put("reached", figure.reached());
      }
      if (!figure.note().isEmpty()) {
        node.put("note", figure.note());
      }
    }
    return array.toPrettyString();
  }

  private static String line(List<Integer> widths, Function<Column, String> text) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      String cell = text.apply(COLUMNS.get(i));
      String space = " ".repeat(widths.get(i) - cell.length());
      cells.add(COLUMNS.get(i).right() ? space + cell : cell + space);
    }
    return String.join("  ", cells).stripTrailing();
  }

  private static String ratio(Figure figure) {
    return figure.ratio().isPresent() ? Figure.number(figure.ratio().getAsDouble()) : "";
  }

  private static String reached(Figure figure) {
    return figure.targets().isEmpty() ? "" : figure.reached() ? "yes" : "no";
  }
}
