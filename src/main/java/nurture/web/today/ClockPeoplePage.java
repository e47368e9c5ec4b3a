package nurture.web.today;

import java.util.List;
import nurture.segment.LawfulClock;
import nurture.segment.SegmentReader;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;

/**
 * Whom one clock concerns within some days.
 *
 * @param next the address of the next page; empty on the last
 */
record ClockPeoplePage(String title, String when, String back, List<Row> rows, String next) {

  static final int MOST = 100;

  /** A candidate. */
  record Row(String candidate, String ref, String href) {}

  static ClockPeoplePage of(LawfulClock clock, int days, List<SegmentReader.Line> lines) {
    boolean more = lines.size() > MOST;
    List<SegmentReader.Line> shown = more ? lines.subList(0, MOST) : lines;
    return new ClockPeoplePage(
        title(clock),
        ClocksPage.words(days),
        TodayPages.CLOCKS + "?days=" + days,
        shown.stream()
            .map(
                line ->
                    new Row(
                        line.name().isBlank() ? line.ref() : line.name(),
                        line.ref(),
                        PageLinks.candidate(line.ref(), line.id())))
            .toList(),
        more ? ClocksPage.href(clock, days) + "&after=" + shown.get(MOST - 1).id() : "");
  }

  static String title(LawfulClock clock) {
    return DisplayWords.capital("candidates who " + clock.words());
  }
}
