package nurture.web.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nurture.campaign.CampaignBalance;
import nurture.campaign.CampaignBalance.StepBalance;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignStep;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.CandidateReaction;
import nurture.web.console.PageLinks;

/**
 * How the candidates of a campaign divide, each number with the candidates it counts.
 *
 * @param audience {@code 1,000}
 * @param parts the outcomes some have, which add up to the audience
 * @param replied how many of those who were sent it replied; empty for none
 * @param steps what became of each message, where there are several
 */
record BalancePart(
    String audience,
    String href,
    List<Share> parts,
    List<Cause> causes,
    String replied,
    String repliedHref,
    List<Step> steps) {

  /** In the order in which a recruiter asks. */
  private static final List<CandidateOutcome> ORDER =
      List.of(
          CandidateOutcome.SENT,
          CandidateOutcome.SENDING,
          CandidateOutcome.TASK,
          CandidateOutcome.OFFERED,
          CandidateOutcome.DUE,
          CandidateOutcome.WAITING,
          CandidateOutcome.UNCERTAIN,
          CandidateOutcome.FAILED,
          CandidateOutcome.HELD);

  /**
   * Those with one outcome.
   *
   * @param from where it begins on a bar of 100
   * @param width how long it is there
   */
  record Share(String count, String label, String tint, String href, double from, double width) {}

  /**
   * What became of one message.
   *
   * @param parts the outcomes some have, which add up to how many have come to it
   * @param back what came back, in words; empty for nothing
   */
  record Step(String name, String audience, String href, List<Share> parts, String back) {}

  /** Those with one reason. */
  record Cause(String count, String href, String label, String why, String rule, String ruleHref) {}

  /**
   * @param list the address of the candidates
   * @param tried whether it is what would come of it
   * @param ruleHref the page of a rule
   */
  static BalancePart of(
      CampaignBalance balance, String list, boolean tried, UnaryOperator<String> ruleHref) {
    return of(balance, list, tried, ruleHref, List.of());
  }

  /** Of a campaign that has begun, with what became of each message where there are several. */
  static BalancePart live(
      CampaignBalance balance, CampaignPlan plan, String list, UnaryOperator<String> ruleHref) {
    return of(
        balance,
        list,
        false,
        ruleHref,
        plan.steps().size() < 2 ? List.of() : steps(balance, plan, list));
  }

  private static BalancePart of(
      CampaignBalance balance,
      String list,
      boolean tried,
      UnaryOperator<String> ruleHref,
      List<Step> steps) {
    return new BalancePart(
        counted(balance.audience()),
        list,
        parts(balance.outcomes(), balance.audience(), list + "?outcome=", tried),
        balance.reasons().stream().map(each -> cause(each, list, tried, ruleHref)).toList(),
        balance.replied() == 0 ? "" : counted(balance.replied()),
        list + "?replied=yes",
        steps);
  }

  private static List<Share> parts(
      Map<CandidateOutcome, Long> outcomes, long audience, String list, boolean tried) {
    List<Share> parts = new ArrayList<>();
    double from = 0;
    for (CandidateOutcome outcome : ORDER) {
      long count = outcomes.getOrDefault(outcome, 0L);
      if (count > 0) {
        double width = 100.0 * count / audience;
        parts.add(
            new Share(
                counted(count),
                CampaignWords.label(outcome, tried),
                CampaignWords.tint(outcome, tried),
                list + outcome.word(),
                from,
                width));
        from += width;
      }
    }
    return List.copyOf(parts);
  }

  private static List<Step> steps(CampaignBalance balance, CampaignPlan plan, String list) {
    List<Step> steps = new ArrayList<>();
    for (CampaignStep step : plan.steps()) {
      StepBalance counted =
          balance.steps().getOrDefault(step.key(), new StepBalance(Map.of(), Map.of()));
      if (!step.removed() || counted.audience() > 0) {
        String href = list + "?step=" + PageLinks.segment(step.key());
        steps.add(
            new Step(
                step.template() + (step.removed() ? ", removed" : ""),
                counted(counted.audience()),
                href,
                parts(counted.outcomes(), counted.audience(), href + "&outcome=", false),
                back(counted)));
      }
    }
    return List.copyOf(steps);
  }

  /** {@code 12 replied, 1 unsubscribed}. */
  private static String back(StepBalance counted) {
    return Arrays.stream(CandidateReaction.values())
        .filter(reaction -> counted.count(reaction) > 0)
        .map(reaction -> counted(counted.count(reaction)) + " " + reaction.word())
        .collect(Collectors.joining(", "));
  }

  private static Cause cause(
      CampaignBalance.Reason reason, String list, boolean tried, UnaryOperator<String> ruleHref) {
    return new Cause(
        counted(reason.count()),
        list
            + "?outcome="
            + reason.outcome().word()
            + "&why="
            + PageLinks.segment(reason.why())
            + "&rule="
            + PageLinks.segment(reason.rule()),
        CampaignWords.label(reason.outcome(), tried),
        reason.why(),
        reason.rule(),
        ruleHref.apply(reason.rule()));
  }

  /** {@code 1,000 in the audience: 800 sent, 200 waiting}. */
  static String line(CampaignBalance balance) {
    if (balance.audience() == 0) {
      return "";
    }
    StringBuilder line = new StringBuilder(counted(balance.audience()) + " in the audience: ");
    String comma = "";
    for (CandidateOutcome outcome : ORDER) {
      if (balance.count(outcome) > 0) {
        line.append(comma)
            .append(counted(balance.count(outcome)))
            .append(' ')
            .append(CampaignWords.label(outcome, false));
        comma = ", ";
      }
    }
    return line.toString();
  }

  static String counted(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }
}
