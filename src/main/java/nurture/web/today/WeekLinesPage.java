package nurture.web.today;

import java.time.ZoneOffset;
import java.util.List;
import nurture.insight.WeekReader;
import nurture.insight.WeekReader.Line;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;

/**
 * What one figure of the week counts, the newest first.
 *
 * @param next the address of the next page; empty on the last
 */
record WeekLinesPage(
    String title, long count, ShownTime from, ShownTime until, List<Row> rows, String next) {

  static final int MOST = 100;

  /**
   * One time it happened.
   *
   * @param href the decision that sent it, else the candidate
   * @param said a template, or what came back in words; may be empty
   */
  record Row(
      String candidate, String candidateHref, ShownTime at, String how, String said, String href) {}

  static WeekLinesPage of(
      WeekReader.Which which, WeekReader.Days days, long count, List<Line> lines, String self) {
    boolean more = lines.size() > MOST;
    List<Line> shown = more ? lines.subList(0, MOST) : lines;
    return new WeekLinesPage(
        WeekFigures.title(which),
        count,
        ShownTime.at(days.from(), ZoneOffset.UTC),
        ShownTime.at(days.until(), ZoneOffset.UTC),
        shown.stream().map(line -> row(which, line)).toList(),
        more ? self + "&after=" + PageLinks.segment(shown.get(MOST - 1).place().toString()) : "");
  }

  private static Row row(WeekReader.Which which, Line line) {
    String candidate = PageLinks.candidate(line.ref(), line.candidate());
    boolean sent = which.kind().equals(WeekReader.SENT);
    String tail = line.place().tail();
    return new Row(
        line.name().isBlank() ? line.ref() : line.name(),
        candidate,
        ShownTime.at(line.at(), ZoneOffset.UTC),
        DisplayWords.capital(WeekFigures.how(which.kind(), line.how())),
        sent ? DisplayWords.of(line.said()) : line.said(),
        sent ? candidate + "#decision-" + tail.substring(0, tail.indexOf('-')) : candidate);
  }
}
