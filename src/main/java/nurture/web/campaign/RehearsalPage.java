package nurture.web.campaign;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nurture.campaign.Campaign;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.RehearsalReport;
import nurture.web.CampaignRuns;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal that is under way, failed, or has ended.
 *
 * @param progress how far it is, in words; empty once it is over
 * @param problem why it failed; empty if it did not
 * @param says what it found, in sentences; empty until it has ended
 * @param days empty until it has ended
 * @param outdated whether the campaign was changed since
 */
record RehearsalPage(
    String href,
    String campaign,
    String campaignHref,
    String by,
    ShownTime began,
    String progress,
    long width,
    boolean ends,
    boolean ending,
    String problem,
    List<String> says,
    List<Day> days,
    boolean outdated,
    boolean again) {

  /**
   * One day.
   *
   * @param width how long the bar of its messages is, of 100
   */
  record Day(String on, String sent, String replied, String tasks, long width) {}

  static RehearsalPage of(
      Campaign now, CampaignRuns.Run<RehearsalReport> run, boolean edits, boolean again) {
    String href = PageLinks.campaign(now.id()) + "/rehearsal";
    long total = run.total();
    @Nullable RehearsalReport report = run.report().orElse(null);
    return new RehearsalPage(
        href,
        now.name(),
        PageLinks.campaign(now.id()),
        DisplayWords.author(run.by()),
        ShownTime.at(run.began(), ZoneOffset.UTC),
        run.isOver()
            ? ""
            : total == 0
                ? "Counts the candidates"
                : String.format(Locale.ENGLISH, "%,d of %,d candidates", run.done(), total),
        total == 0 ? 0 : Math.min(100, run.done() * 100 / total),
        edits && !run.isOver() && !run.isEnding(),
        run.isEnding(),
        run.problem(),
        report == null ? List.of() : says(report),
        report == null ? List.of() : days(report),
        run.campaign().version() != now.version(),
        again);
  }

  static List<String> says(RehearsalReport report) {
    String outcomes =
        Arrays.stream(CandidateOutcome.values())
            .filter(outcome -> report.outcomes().getOrDefault(outcome, 0L) > 0)
            .map(
                outcome ->
                    BalancePart.counted(report.outcomes().getOrDefault(outcome, 0L))
                        + " "
                        + CampaignWords.label(outcome, false))
            .collect(Collectors.joining(", "));
    return List.of(
        "Of %s, in the end: %s."
            .formatted(
                DisplayWords.count((int) report.people(), "candidate", "candidates"), outcomes),
        report
            .finished()
            .map(day -> "The last of its messages leaves on " + written(day) + ".")
            .orElse("None of its messages leaves."),
        report
            .overload()
            .map(
                over ->
                    "On %s, %s has %d replies and tasks of these candidates, more than the %d of a day."
                        .formatted(
                            written(over.on()),
                            over.owner().isEmpty() ? "the team" : over.owner(),
                            over.load(),
                            RehearsalReport.A_DAY))
            .orElse(
                "No recruiter gets more than %d replies and tasks of these candidates on a day."
                    .formatted(RehearsalReport.A_DAY)));
  }

  private static List<Day> days(RehearsalReport report) {
    long most = report.days().stream().mapToLong(RehearsalReport.Day::sent).max().orElse(1);
    return report.days().stream()
        .map(
            day ->
                new Day(
                    written(day.on()),
                    BalancePart.counted(day.sent()),
                    BalancePart.counted(day.replied()),
                    BalancePart.counted(day.tasks()),
                    day.sent() * 100 / Math.max(1, most)))
        .toList();
  }

  private static String written(LocalDate day) {
    return ShownTime.on(day).text();
  }
}
