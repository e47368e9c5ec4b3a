package nurture.web.playbook;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.playbook.canary.CanaryReport;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * A canary beside the rest. Times in UTC.
 *
 * @param seen the entry of the service that is shown; a change names it
 * @param runs whether it still decides about its share
 * @param state how it does, in one sentence
 * @param canaryCounts what its rates are of: candidates and messages
 * @param limit what withdraws it
 * @param publishes whether the member who asks may change what is in service
 * @param problem what is wrong with what was entered; empty if nothing is
 */
record CanaryPage(
    String href,
    long version,
    long rest,
    int percent,
    ShownTime began,
    String age,
    ShownTime counted,
    boolean runs,
    long seen,
    StatusChip chip,
    String state,
    String canaryCounts,
    String restCounts,
    List<Row> rows,
    String limit,
    boolean publishes,
    @Nullable WithdrawalBanner banner,
    String problem,
    Entered entered) {

  /** What was entered before. */
  record Entered(String percent, String comment) {}

  /**
   * A measure of both.
   *
   * @param unit what its rates are one of
   * @param evidence of a guard, and what withdraws; empty for what is no guard
   */
  record Row(
      String label,
      String unit,
      boolean guard,
      boolean worse,
      Side canary,
      Side others,
      IntervalPicture picture,
      String evidence) {}

  /**
   * A rate.
   *
   * @param rate empty while there is nothing to count among
   */
  record Side(String rate, String counts, String interval) {}

  static CanaryPage of(
      CanaryReport report,
      long seen,
      Member member,
      @Nullable WithdrawalBanner banner,
      String problem,
      Entered entered) {
    return new CanaryPage(
        PageLinks.canary(report.run().version()),
        report.run().version(),
        report.run().rest(),
        report.run().last().percent(),
        ShownTime.at(report.run().began(), ZoneOffset.UTC),
        CanaryWords.age(report.run(), report.at()),
        ShownTime.at(report.at(), ZoneOffset.UTC),
        report.run().runs(),
        seen,
        CanaryWords.chip(report),
        CanaryWords.state(report),
        counts(report.canary().candidates(), report.canary().sent()),
        counts(report.others().candidates(), report.others().sent()),
        report.lines().stream().map(line -> row(line, report)).toList(),
        limit(report),
        member.may(Permission.PUBLISH),
        banner,
        problem,
        entered);
  }

  private static String counts(long candidates, long messages) {
    return "%s %s decided about, %s %s sent"
        .formatted(
            CanaryWords.number(candidates),
            candidates == 1 ? "candidate" : "candidates",
            CanaryWords.number(messages),
            messages == 1 ? "message" : "messages");
  }

  private static Row row(CanaryReport.Line line, CanaryReport report) {
    boolean guard = line.measure().guard();
    return new Row(
        DisplayWords.capital(line.measure().words()),
        line.measure().unit(),
        guard,
        line.eValue().orElse(0) >= report.limits().threshold(),
        side(line.canary()),
        side(line.others()),
        IntervalPicture.of(line.canary(), line.others()),
        guard ? evidence(line.eValue().orElse(1), report) : "");
  }

  private static Side side(CanaryReport.Rate rate) {
    return rate.among() == 0
        ? new Side("", "none yet", "")
        : new Side(
            CanaryWords.percent(rate.value()),
            CanaryWords.number(rate.count()) + " of " + CanaryWords.number(rate.among()),
            CanaryWords.percent(rate.interval().low())
                + " to "
                + CanaryWords.percent(rate.interval().high()));
  }

  private static String evidence(double eValue, CanaryReport report) {
    String value = eValue >= 1_000 ? "over 1,000" : String.format(Locale.ENGLISH, "%.1f", eValue);
    return report.limits().withdraws()
        ? value + " of " + Math.round(report.limits().threshold())
        : value;
  }

  private static String limit(CanaryReport report) {
    return report.limits().withdraws()
        ? "The server withdraws the canary by itself when the evidence of one guard that its rate is"
            + " more than "
            + report.limits().worsePercent()
            + "% above the rest's reaches "
            + Math.round(report.limits().threshold())
            + ". Of the canaries that are no worse, at most "
            + report.limits().falseAlarmPercent()
            + "% are withdrawn by mistake, however often it looks."
        : "The server withdraws no canary by itself; the setting"
            + " playbook.canary-false-alarm-percent is 0.";
  }
}
