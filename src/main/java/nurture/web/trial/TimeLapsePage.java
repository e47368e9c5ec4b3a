package nurture.web.trial;

import java.util.List;
import java.util.function.UnaryOperator;
import nurture.simulation.timelapse.HtmlReport;
import nurture.simulation.timelapse.ReportTable;
import nurture.simulation.timelapse.ReportTables;
import nurture.simulation.timelapse.TimeLapseReport;
import nurture.web.console.OwnMarkup;

/**
 * What a time-lapse came to: pictures and tables.
 *
 * @param complete whether all candidates were simulated; false after it was ended early
 * @param versions which playbooks were simulated
 * @param pictures figures and charts
 */
record TimeLapsePage(
    RunHead head,
    String heading,
    boolean complete,
    List<String> versions,
    OwnMarkup pictures,
    List<ShownTable> tables) {

  /** A table; the first column of a row names what it is about. */
  record ShownTable(String title, String note, List<String> head, List<ShownRow> rows) {}

  /**
   * A row.
   *
   * @param href of what it is about; empty where that has no page
   */
  record ShownRow(String name, String href, List<String> cells) {}

  static TimeLapsePage of(
      RunHead head,
      boolean complete,
      List<TimeLapseReport> reports,
      UnaryOperator<String> ruleHref) {
    TimeLapseReport first = reports.get(0);
    return new TimeLapsePage(
        head,
        "%,d candidates through %,d days".formatted(first.candidates(), first.days()),
        complete,
        reports.stream().map(report -> report.playbook().toString()).toList(),
        new OwnMarkup(HtmlReport.pictures(reports)),
        ReportTables.of(reports).stream().map(table -> table(table, ruleHref)).toList());
  }

  private static ShownTable table(ReportTable table, UnaryOperator<String> ruleHref) {
    boolean rules = table.head().get(0).equals("rule");
    return new ShownTable(
        table.title(),
        table.note(),
        table.head().subList(1, table.head().size()),
        table.rows().stream()
            .map(
                row ->
                    new ShownRow(
                        row.get(0),
                        rules ? ruleHref.apply(row.get(0)) : "",
                        row.subList(1, row.size())))
            .toList());
  }
}
