package nurture.web.campaign;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nurture.campaign.Campaign;
import nurture.campaign.DryRunReport;
import nurture.web.CampaignRuns;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * A dry run that is under way, failed, or has ended.
 *
 * @param progress how far it is, in words; empty once it is over
 * @param width how long the bar is, of 100
 * @param ends whether the member may end it
 * @param problem why it failed; empty if it did not
 * @param balance null until it has ended
 * @param untried how many of the segment were not tried; empty for none
 * @param outdated whether the campaign was changed since
 * @param again whether the member may begin another
 */
record DryRunPage(
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
    @Nullable BalancePart balance,
    String untried,
    boolean outdated,
    boolean again) {

  static DryRunPage of(
      Campaign now,
      CampaignRuns.Run<DryRunReport> run,
      boolean edits,
      boolean again,
      UnaryOperator<String> ruleHref) {
    String href = PageLinks.campaign(now.id()) + "/dry-run";
    long total = run.total();
    DryRunReport report = run.report().orElse(null);
    return new DryRunPage(
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
        report == null
            ? null
            : BalancePart.of(report.balance(), href + "/candidates", true, ruleHref),
        report == null || report.audience() <= report.offers().size()
            ? ""
            : BalancePart.counted(report.audience() - report.offers().size()),
        run.campaign().version() != now.version(),
        again);
  }
}
