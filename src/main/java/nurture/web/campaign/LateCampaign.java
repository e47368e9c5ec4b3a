package nurture.web.campaign;

import java.util.List;
import nurture.campaign.Campaign;
import nurture.playbook.difference.TextComparison;
import nurture.web.console.DiffLine;
import nurture.web.console.DisplayWords;

/**
 * A save that was late.
 *
 * @param author who saved in between
 * @param lines what differs between theirs and yours
 */
record LateCampaign(String author, int version, List<DiffLine> lines) {

  /**
   * @param theirs the name of their segment
   * @param yours the name of the one that is typed
   */
  static LateCampaign of(Campaign newest, TypedCampaign typed, String theirs, String yours) {
    return new LateCampaign(
        DisplayWords.author(newest.by()),
        newest.version(),
        DiffLine.of(
            TextComparison.unified(
                "campaign",
                CampaignWords.text(newest, theirs),
                CampaignWords.text(typed.name(), typed.owner(), yours, typed))));
  }
}
