package nurture.web.measure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nurture.event.ReplyReason;
import nurture.insight.MeasureReader.Period;
import nurture.insight.ReasonCount;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;

/**
 * How many replies gave a reason, and how many in each month, the newest first.
 *
 * @param href the list of the replies
 */
public record ReasonRow(String reason, String count, String href, List<Month> months) {

  /** The months of a long time make no table. */
  private static final int MOST = 6;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  /** The replies of one month. */
  public record Month(String month, String count, String href) {}

  /** The most frequent first; without those that no reply gave. */
  static List<ReasonRow> all(List<ReasonCount> counts, Period period, LocalDate today) {
    return Arrays.stream(ReplyReason.values())
        .map(reason -> counts.stream().filter(count -> count.reason() == reason).toList())
        .filter(Predicate.not(List::isEmpty))
        .sorted(Comparator.comparingLong(ReasonRow::sum).reversed())
        .map(own -> row(own, period, today))
        .toList();
  }

  private static long sum(List<ReasonCount> counts) {
    return counts.stream().mapToLong(ReasonCount::count).sum();
  }

  private static ReasonRow row(List<ReasonCount> own, Period period, LocalDate today) {
    ReplyReason reason = own.get(0).reason();
    LocalDate oldest = own.get(own.size() - 1).month().atDay(1);
    return new ReasonRow(
        DisplayWords.reason(reason),
        MeasureWords.count(sum(own)),
        href(reason, later(period.from().orElse(oldest), oldest), period.to().orElse(today)),
        own.stream()
            .limit(MOST)
            .map(
                count ->
                    new Month(
                        MONTH.format(count.month()),
                        MeasureWords.count(count.count()),
                        href(
                            reason,
                            later(period.from().orElse(oldest), count.month().atDay(1)),
                            earlier(period.to().orElse(today), count.month().atEndOfMonth()))))
            .toList());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static String href(ReplyReason reason, LocalDate from, LocalDate to) {
    return PageLinks.repliesBecauseOf(
        reason,
        from.atStartOfDay(ZoneOffset.UTC).toInstant(),
        to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
