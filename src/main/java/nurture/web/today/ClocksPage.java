package nurture.web.today;

import java.util.ArrayList;
import java.util.List;
import nurture.segment.ClockForecast;
import nurture.segment.LawfulClock;

/**
 * Whom the law's dates concern within some days.
 *
 * @param all candidates who must be told, asked or erased, each once
 * @param known whether the playbook in service has clocks
 * @param horizons other numbers of days to ask for
 */
record ClocksPage(int days, long all, boolean known, List<Row> rows, List<Horizon> horizons) {

  /** What is asked for where nothing is chosen, and all that can be chosen. */
  static final List<Integer> DAYS = List.of(30, 0, 7, 90);

  /**
   * A clock.
   *
   * @param advice what to do; may be empty
   */
  record Row(long count, String words, String advice, String href) {}

  /** A number of days to look ahead. */
  record Horizon(String words, String href, boolean chosen) {}

  static ClocksPage of(ClockForecast.Told told) {
    List<Row> rows = new ArrayList<>();
    told.counts()
        .forEach(
            (clock, count) ->
                rows.add(new Row(count, clock.words(), clock.advice(), href(clock, told.days()))));
    return new ClocksPage(
        told.days(),
        told.all(),
        !told.counts().isEmpty(),
        rows,
        DAYS.stream()
            .sorted()
            .map(
                days ->
                    new Horizon(
                        words(days), TodayPages.CLOCKS + "?days=" + days, days == told.days()))
            .toList());
  }

  static String href(LawfulClock clock, int days) {
    return TodayPages.CLOCKS + "/people?clock=" + clock.key() + "&days=" + days;
  }

  static String words(int days) {
    return days == 0 ? "Now" : "Within " + days + " days";
  }
}
