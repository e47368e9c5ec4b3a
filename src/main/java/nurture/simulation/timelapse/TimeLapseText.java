package nurture.simulation.timelapse;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reports as tables of plain text. */
public final class TimeLapseText {

  /**
   * @param reports one, or two to hold side by side
   */
  public static String of(List<TimeLapseReport> reports) {
    TimeLapseReport first = reports.get(0);
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d candidates through %d days from %s, seed %d",
            first.candidates(),
            first.days(),
            first.from().atZone(ZoneOffset.UTC).toLocalDate(),
            first.seed()));
    for (ReportTable reportTable : ReportTables.of(reports)) {
      lines.add("");
      lines.add(
          reportTable.title() + (reportTable.note().isEmpty() ? "" : ". " + reportTable.note()));
      lines.addAll(lines(reportTable));
    }
    return String.join("\n", lines);
  }

  private static List<String> lines(ReportTable reportTable) {
    List<List<String>> all = new ArrayList<>();
    all.add(reportTable.head());
    all.addAll(reportTable.rows());
    int[] widths = new int[reportTable.head().size()];
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : all) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String space = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? row.get(i) + space : "  " + space + row.get(i));
      }
      lines.add("  " + line.toString().stripTrailing());
    }
    return lines;
  }

  private TimeLapseText() {}
}
