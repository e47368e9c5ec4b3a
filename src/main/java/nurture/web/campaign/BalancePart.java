package nurture.web.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nurture.campaign.CampaignBalance;
import nurture.campaign.CandidateOutcome;
import nurture.web.console.PageLinks;

/**
 * How the candidates of a campaign divide, each number with the candidates it counts.
 *
 * @param audience {@code 1,000}
 * @param parts the outcomes some have, which add up to the audience
 * @param replied how many of those who were sent it replied; empty for none
 */
record BalancePart(
    String audience,
    String href,
    List<Share> parts,
    List<Cause> causes,
    String replied,
    String repliedHref) {

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

  /** Those with one reason. */
  record Cause(String count, String href, String label, String why, String rule, String ruleHref) {}

  /**
   * @param list the address of the candidates
   * @param tried whether it is what would come of it
   * @param ruleHref the page of a rule
   */
  static BalancePart of(
      CampaignBalance balance, String list, boolean tried, UnaryOperator<String> ruleHref) {
    List<Share> parts = new ArrayList<>();
    double from = 0;
    for (CandidateOutcome outcome : ORDER) {
      long count = balance.count(outcome);
      if (count > 0) {
        double width = 100.0 * count / balance.audience();
        parts.add(
            new Share(
                counted(count),
                CampaignWords.label(outcome, tried),
                CampaignWords.tint(outcome, tried),
                list + "?outcome=" + outcome.word(),
                from,
                width));
        from += width;
      }
    }
    return new BalancePart(
        counted(balance.audience()),
        list,
        parts,
        balance.reasons().stream().map(each -> cause(each, list, tried, ruleHref)).toList(),
        balance.replied() == 0 ? "" : counted(balance.replied()),
        list + "?replied=yes");
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
