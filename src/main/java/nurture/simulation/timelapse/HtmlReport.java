package nurture.simulation.timelapse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.simulation.timelapse.Chart.Series;

/**
 * Reports as one page that needs nothing else: style and charts are part of it, there is no script,
 * and nothing is loaded from anywhere.
 */
public final class HtmlReport {

  private static final String STYLE = "/simulation/report.css";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final int WEEK = 7;

  private final List<TimeLapseReport> reports;
  private final StringBuilder page = new StringBuilder();

  private HtmlReport(List<TimeLapseReport> reports) {
    this.reports = reports;
  }

  /**
   * @param reports one, or two to hold side by side
   */
  public static String of(List<TimeLapseReport> reports) {
    return new HtmlReport(reports).page();
  }

  /**
   * The figures and charts alone, for a page that has a style of its own: sections of the classes
   * {@code figures} and {@code chart}.
   *
   * @param reports one, or two to hold side by side
   */
  public static String pictures(List<TimeLapseReport> reports) {
    HtmlReport report = new HtmlReport(reports);
    report.pictured();
    return report.page.toString();
  }

  private String page() {
    TimeLapseReport first = reports.get(0);
    String title =
        String.format(
            Locale.ROOT, "%,d candidates through %d days", first.candidates(), first.days());
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    page.append("<title>").append(title).append("</title>\n<style>\n").append(style());
    page.append("</style>\n</head>\n<body>\n<header>\n<h1>").append(title).append("</h1>\n<p>");
    page.append("From ").append(date(first, 0)).append(" ").append(day(first, 0).getYear());
    page.append(", seed ").append(first.seed()).append(". ").append(versions()).append("</p>\n");
    page.append("</header>\n<main>\n");
    pictured();
    ReportTables.of(reports).forEach(this::table);
    return page.append("</main>\n</body>\n</html>").toString();
  }

  private void pictured() {
    figures();
    for (int i = 0; i < reports.size(); i++) {
      messages(i);
    }
    if (reports.size() > 1) {
      compared();
    }
    for (int i = 0; i < reports.size(); i++) {
      funnel(i);
    }
    replies();
    touches();
  }

  private String versions() {
    return reports.size() == 1
        ? "Playbook: " + playbook(0) + "."
        : "Before: "
            + playbook(0)
            + ". After: "
            + playbook(1)
            + ". + means more after; chance is the same for both.";
  }

  private void figures() {
    page.append("<section class=\"figures\">\n");
    figure("messages", r -> String.format(Locale.ROOT, "%,d", r.messagesInAll()), "");
    figure("replied, of those approached", r -> percent(r.responseRate()), "target 15–25 %");
    figure("replied positively", r -> percent(r.positiveRate()), "target 8–15 %");
    figure(
        "touches each, on average",
        r -> String.format(Locale.ROOT, "%.1f", r.touchesOnAverage()),
        "");
    figure("most touches of one candidate", r -> String.valueOf(r.mostTouches()), "");
    figure("never reached", r -> String.format(Locale.ROOT, "%,d", r.unreachedInAll()), "");
    page.append("</section>\n");
  }

  private void figure(
      String name, java.util.function.Function<TimeLapseReport, String> value, String note) {
    page.append("<div class=\"figure\">");
    for (int i = 0; i < reports.size(); i++) {
      page.append("<strong>");
      if (reports.size() > 1) {
        page.append("<small>").append(side(i)).append("</small> ");
      }
      page.append(value.apply(reports.get(i))).append("</strong>");
    }
    page.append("<span>").append(HtmlEscaping.text(name)).append("</span>");
    if (!note.isEmpty()) {
      page.append("<em>").append(note).append("</em>");
    }
    page.append("</div>\n");
  }

  private void messages(int which) {
    TimeLapseReport timeLapseReport = reports.get(which);
    List<Series> series = new ArrayList<>();
    for (Via via : Via.values()) {
      String look = "c" + via.ordinal();
      if (timeLapseReport.messages().containsKey(via)) {
        series.add(
            new Series(ReportTables.words(via), look, weekly(timeLapseReport.messages().get(via))));
      } else if (timeLapseReport.tasks().containsKey(via)) {
        series.add(
            new Series(
                ReportTables.words(via) + " tasks",
                look,
                weekly(timeLapseReport.tasks().get(via))));
      }
    }
    section(
        "Messages and tasks a day" + of(which),
        "By channel, the average of each week.",
        Chart.lines("Messages and tasks a day", series, weeks(timeLapseReport)),
        series);
  }

  private void compared() {
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      TimeLapseReport timeLapseReport = reports.get(i);
      List<Long> all = new ArrayList<>();
      for (int day = 0; day < timeLapseReport.days(); day++) {
        long sum = 0;
        for (List<Long> days : timeLapseReport.messages().values()) {
          sum += days.get(day);
        }
        all.add(sum);
      }
      series.add(new Series(side(i), "v" + i, weekly(all)));
    }
    section(
        "Messages a day, side by side",
        "Over all channels, the average of each week.",
        Chart.lines("Messages a day, side by side", series, weeks(reports.get(0))),
        series);
  }

  private void funnel(int which) {
    TimeLapseReport timeLapseReport = reports.get(which);
    List<Series> series = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.AWARENESS) {
        List<Double> values =
            timeLapseReport.inStage(stage).stream().map(Long::doubleValue).toList();
        series.add(new Series(ReportTables.words(stage), "s" + stage.ordinal(), values));
      }
    }
    List<String> days = new ArrayList<>();
    for (int day = 0; day < timeLapseReport.days(); day++) {
      days.add(date(timeLapseReport, day));
    }
    section(
        "Funnel" + of(which),
        "Candidates in a stage at the end of each day; all others are in awareness.",
        Chart.lines("Funnel", series, days),
        series);
  }

  private void replies() {
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      series.add(new Series(name(i), "v" + i, weekly(reports.get(i).repliesByDay())));
    }
    section(
        "Replies a day",
        "Of people, automatic ones left out; the average of each week.",
        Chart.lines("Replies a day", series, weeks(reports.get(0))),
        series);
  }

  private void touches() {
    int most = reports.stream().mapToInt(TimeLapseReport::mostTouches).max().orElse(0);
    List<Series> series = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int number = 0; number <= most; number++) {
      labels.add(String.valueOf(number));
    }
    for (int i = 0; i < reports.size(); i++) {
      List<Double> counts = new ArrayList<>();
      for (int number = 0; number <= most; number++) {
        counts.add((double) reports.get(i).touches().getOrDefault(number, 0L));
      }
      series.add(new Series(name(i), "v" + i, counts));
    }
    section(
        "Touches per candidate",
        "How many candidates got so many touches.",
        Chart.bars("Touches per candidate", series, labels),
        series);
  }

  private void section(String title, String note, String chart, List<Series> legend) {
    page.append("<section class=\"chart\">\n<h2>")
        .append(HtmlEscaping.text(title))
        .append("</h2>\n<p>");
    page.append(HtmlEscaping.text(note)).append("</p>\n").append(chart).append("\n");
    if (legend.size() > 1) {
      page.append("<ul class=\"legend\">");
      for (Series one : legend) {
        page.append("<li class=\"").append(one.look()).append("\">");
        page.append(HtmlEscaping.text(one.name())).append("</li>");
      }
      page.append("</ul>\n");
    }
    page.append("</section>\n");
  }

  private void table(ReportTable reportTable) {
    page.append("<section class=\"table\">\n<h2>").append(HtmlEscaping.text(reportTable.title()));
    page.append("</h2>\n");
    if (!reportTable.note().isEmpty()) {
      page.append("<p>").append(HtmlEscaping.text(reportTable.note())).append("</p>\n");
    }
    page.append("<table>\n<thead>");
    row("th", reportTable.head());
    page.append("</thead>\n<tbody>\n");
    reportTable.rows().forEach(cells -> row("td", cells));
    page.append("</tbody>\n</table>\n</section>\n");
  }

  private void row(String cell, List<String> cells) {
    page.append("<tr>");
    for (String text : cells) {
      page.append('<').append(cell).append('>').append(HtmlEscaping.text(text));
      page.append("</").append(cell).append('>');
    }
    page.append("</tr>\n");
  }

  private static List<Double> weekly(List<Long> days) {
    List<Double> weeks = new ArrayList<>();
    for (int day = 0; day < days.size(); day += WEEK) {
      List<Long> week = days.subList(day, Math.min(days.size(), day + WEEK));
      weeks.add(week.stream().mapToLong(Long::longValue).average().orElse(0));
    }
    return weeks;
  }

  private static List<String> weeks(TimeLapseReport timeLapseReport) {
    List<String> weeks = new ArrayList<>();
    for (int day = 0; day < timeLapseReport.days(); day += WEEK) {
      weeks.add(date(timeLapseReport, day));
    }
    return weeks;
  }

  private static LocalDate day(TimeLapseReport timeLapseReport, int day) {
    return timeLapseReport.from().atZone(ZoneOffset.UTC).toLocalDate().plusDays(day);
  }

  private static String date(TimeLapseReport timeLapseReport, int day) {
    return DAY.format(day(timeLapseReport, day));
  }

  private String of(int which) {
    return reports.size() == 1 ? "" : ", " + side(which);
  }

  private String name(int which) {
    return reports.size() == 1 ? "all" : side(which);
  }

  private static String side(int which) {
    return which == 0 ? "before" : "after";
  }

  private String playbook(int which) {
    return HtmlEscaping.text(reports.get(which).playbook().toString());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String style() {
    try (InputStream css = HtmlReport.class.getResourceAsStream(STYLE)) {
      if (css == null) {
        throw new IllegalStateException("the jar is not whole: it has no " + STYLE);
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
