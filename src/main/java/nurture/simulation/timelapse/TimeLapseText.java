package nurture.simulation.timelapse;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nurture.simulation.TextTable;

/** Reports as tables of plain text. */
public final class TimeLapseText {

  /**
   * @param reports one, or two to compare: the one before, then the new one
   * @param width in characters, or {@link TextTable#UNLIMITED}; nothing is cut
   */
  public static String of(List<TimeLapseReport> reports, int width) {
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
    if (reports.size() == 1) {
      lines.add("playbook: " + first.playbook());
    } else {
      lines.add("before: " + first.playbook());
      lines.add("after:  " + reports.get(1).playbook() + "; + means more after");
    }
    for (ReportTable table : ReportTables.of(reports)) {
      lines.add("");
      lines.add(table.title() + (table.note().isEmpty() ? "" : ". " + table.note()));
      // The columns of a count stay side by side: before, after, difference.
      lines.addAll(TextTable.lines(table.head(), table.rows(), reports.size() == 1 ? 1 : 3, width));
    }
    return lines.stream()
        .flatMap(line -> TextTable.wrapped(line, width, "  ").stream())
        .collect(Collectors.joining("\n"));
  }

  private TimeLapseText() {}
}
