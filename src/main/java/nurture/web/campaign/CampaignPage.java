package nurture.web.campaign;

import java.time.ZoneOffset;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignState;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * One campaign. Times in UTC.
 *
 * @param said why it is in its state; empty where nothing is to be said
 * @param stopped whether the server put it into that state
 * @param means what the state means
 * @param plan in sentences
 * @param segmentHref empty where the segment was removed
 * @param approval null while it is not approved
 */
record CampaignPage(
    String href,
    String name,
    StatusChip state,
    String said,
    boolean stopped,
    String means,
    String owner,
    String by,
    int version,
    ShownTime at,
    String plan,
    String template,
    String templateHref,
    String segment,
    String segmentHref,
    @Nullable Approval approval,
    Moves moves,
    LivePart live,
    @Nullable TriedPart tried,
    boolean tries,
    boolean rehearsed) {

  /** Who approved it. */
  record Approval(String by, ShownTime at, String count) {}

  /**
   * What the member may do now.
   *
   * @param counted how many candidates are in the segment; empty where it cannot be told
   * @param uncounted why not; empty where it is
   * @param approver who may approve, where it is not the member; empty where they may
   */
  record Moves(
      boolean edits,
      boolean approves,
      boolean schedules,
      boolean pauses,
      boolean resumes,
      boolean changes,
      boolean cancels,
      String counted,
      String uncounted,
      String approver) {}

  /**
   * How far it is.
   *
   * @param polls whether it goes on by itself
   * @param balance null while it has no audience
   */
  record LivePart(
      String href, String state, boolean polls, @Nullable BalancePart balance, String differs) {}

  /**
   * Its newest dry run.
   *
   * @param outdated whether the campaign was changed since
   */
  record TriedPart(String href, String says, ShownTime began, String by, boolean outdated) {}

  static CampaignPage of(
      Campaign campaign,
      String segment,
      String segmentHref,
      String templateHref,
      Moves moves,
      LivePart live,
      @Nullable TriedPart tried,
      boolean tries,
      boolean rehearsed) {
    return new CampaignPage(
        PageLinks.campaign(campaign.id()),
        campaign.name(),
        CampaignWords.chip(campaign.state()),
        DisplayWords.capital(campaign.said()),
        campaign.state() == CampaignState.DRAFT || campaign.state() == CampaignState.PAUSED,
        CampaignWords.means(campaign.state()),
        campaign.owner(),
        DisplayWords.author(campaign.by()),
        campaign.version(),
        ShownTime.at(campaign.at(), ZoneOffset.UTC),
        CampaignWords.sentence(campaign.plan()),
        campaign.plan().first().template(),
        templateHref,
        segment,
        segmentHref,
        campaign
            .approval()
            .map(
                approval ->
                    new Approval(
                        DisplayWords.author(approval.by()),
                        ShownTime.at(approval.at(), ZoneOffset.UTC),
                        BalancePart.counted(approval.count())))
            .orElse(null),
        moves,
        live,
        tried,
        tries,
        rehearsed);
  }
}
