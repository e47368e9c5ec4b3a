package nurture.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures for people and for programs; both show the same. */
final class BenchReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Column(String head, boolean right, Function<BenchFigure, String> cell) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("name", false, BenchFigure::name),
          new Column("what", false, BenchFigure::what),
          new Column("value", true, BenchFigure::shownValue),
          new Column("limit", true, BenchFigure::shownLimit),
          new Column("ratio", true, BenchReport::ratio),
          new Column("target", false, BenchFigure::target),
          new Column("reached", false, BenchReport::reached));

  private BenchReport() {}

  /** A table, and below it what each limit is and what is to be known about each figure. */
  static String text(List<BenchFigure> figures) {
    List<Integer> widths = new ArrayList<>();
    for (Column column : COLUMNS) {
      int widest = figures.stream().mapToInt(f -> column.cell().apply(f).length()).max().orElse(0);
      widths.add(Math.max(column.head().length(), widest));
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(widths, Column::head));
    lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining("  ")));
    figures.forEach(
        benchFigure -> lines.add(line(widths, column -> column.cell().apply(benchFigure))));
    lines.add("");
    for (BenchFigure benchFigure : figures) {
      String limit = benchFigure.against().isEmpty() ? "" : "limit: " + benchFigure.against();
      String both =
          limit
              + (limit.isEmpty() || benchFigure.note().isEmpty() ? "" : "; ")
              + benchFigure.note();
      if (!both.isEmpty()) {
        lines.add(benchFigure.name() + ": " + both);
      }
    }
    return String.join("\n", lines).stripTrailing();
  }

  /** An array with an object a figure; a limit, ratio or target that there is not is left out. */
  static String json(List<BenchFigure> figures) {
    ArrayNode array = JSON.createArrayNode();
    for (BenchFigure benchFigure : figures) {
      ObjectNode node =
          array
              .addObject()
              .put("name", benchFigure.name())
              .put("what", benchFigure.what())
              .put("unit", benchFigure.unit())
              .put("value", benchFigure.value());
      benchFigure
          .limit()
          .ifPresent(limit -> node.put("limit", limit).put("against", benchFigure.against()));
      benchFigure.ratio().ifPresent(ratio -> node.put("ratio", ratio));
      if (!benchFigure.targets().isEmpty()) {
        node.put("target", benchFigure.target()).put("reached", benchFigure.reached());
      }
      if (!benchFigure.note().isEmpty()) {
        node.put("note", benchFigure.note());
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

  private static String ratio(BenchFigure benchFigure) {
    return benchFigure.ratio().isPresent()
        ? BenchFigure.number(benchFigure.ratio().getAsDouble())
        : "";
  }

  private static String reached(BenchFigure benchFigure) {
    return benchFigure.targets().isEmpty() ? "" : benchFigure.reached() ? "yes" : "no";
  }
}
