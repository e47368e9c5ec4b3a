package nurture.web.campaign;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignBalance;
import nurture.campaign.CampaignBalance.StepBalance;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignStep;
import nurture.campaign.CandidateOutcome;
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
 * @param later what the messages after the first would come to, in words; empty where there are
 *     none
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
    List<String> later,
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
        report == null ? List.of() : later(run.campaign().plan(), report.balance()),
        report == null || report.audience() <= report.offers().size()
            ? ""
            : BalancePart.counted(report.audience() - report.offers().size()),
        run.campaign().version() != now.version(),
        again);
  }

  private static List<String> later(CampaignPlan plan, CampaignBalance balance) {
    List<String> later = new ArrayList<>();
    for (Optional<CampaignStep> step = plan.after(plan.first().key());
        step.isPresent();
        step = plan.after(step.get().key())) {
      StepBalance counted =
          balance.steps().getOrDefault(step.get().key(), new StepBalance(Map.of(), Map.of()));
      String outcomes =
          Arrays.stream(CandidateOutcome.values())
              .filter(outcome -> counted.count(outcome) > 0)
              .map(
                  outcome ->
                      BalancePart.counted(counted.count(outcome))
                          + " "
                          + CampaignWords.label(outcome, true))
              .collect(Collectors.joining(", "));
      later.add(
          step.get().template()
              + ": "
              + (outcomes.isEmpty() ? "no candidate would come to it" : outcomes));
    }
    return List.copyOf(later);
  }
}
