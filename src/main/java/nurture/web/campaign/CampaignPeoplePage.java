package nurture.web.campaign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.CandidateReaction;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * Candidates of a campaign, or of its dry run.
 *
 * @param heading whom it lists
 * @param back the page it was opened from
 * @param backName what that is called
 * @param next the address of the next page; empty if this is the last
 * @param first the address of the first page; empty if this is it
 */
record CampaignPeoplePage(
    String campaign,
    String campaignHref,
    String heading,
    String says,
    String back,
    String backName,
    List<Row> rows,
    String first,
    String next) {

  /** Candidates on a page. */
  static final int PEOPLE = 50;

  /**
   * One candidate.
   *
   * @param href empty once erased
   * @param until when they are looked at again; null where they do not wait
   * @param reaction what came back; empty for nothing
   * @param messageHref where the message is shown as they would get it; empty for nowhere
   * @param more what else there is to say
   */
  record Row(
      String name,
      String ref,
      String href,
      StatusChip outcome,
      String why,
      String rule,
      String ruleHref,
      @Nullable ShownTime until,
      String reaction,
      String messageHref,
      List<String> more) {

    static Row of(
        UUID id,
        String ref,
        String name,
        StatusChip outcome,
        String why,
        String rule,
        String ruleHref,
        Optional<Instant> until,
        CandidateReaction reaction,
        String messageHref,
        List<String> more) {
      return new Row(
          ref.isEmpty() ? "An erased candidate" : name.isBlank() ? ref : name,
          ref,
          ref.isEmpty() ? "" : PageLinks.candidate(ref, id),
          outcome,
          DisplayWords.capital(why),
          rule,
          ruleHref,
          until.map(at -> ShownTime.at(at, ZoneOffset.UTC)).orElse(null),
          reaction == CandidateReaction.NONE ? "" : DisplayWords.capital(reaction.word()),
          messageHref,
          more);
    }
  }

  /** {@code Waiting}, or all. */
  static String heading(
      Optional<CandidateOutcome> outcome, boolean replied, boolean tried, String rule) {
    String whom =
        replied
            ? "Those who replied"
            : outcome
                .map(each -> DisplayWords.capital(CampaignWords.label(each, tried)))
                .orElse("All candidates");
    return rule.isEmpty() ? whom : whom + ", by the rule “" + rule + "”";
  }
}
