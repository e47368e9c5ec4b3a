package nurture.web.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignState;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * The campaigns there are, by how far they are. How far each is exactly is read one by one.
 *
 * @param edits whether the member may write one
 */
record CampaignsPage(List<Group> groups, boolean edits) {

  /** Some of them. */
  record Group(String id, String heading, List<Row> rows) {}

  /**
   * One campaign.
   *
   * @param begins its day and time, by the clock of each candidate
   * @param segmentHref empty where the segment was removed
   */
  record Row(
      String href,
      String name,
      StatusChip state,
      String said,
      String segment,
      String segmentHref,
      String template,
      ShownTime day,
      String time,
      String owner) {}

  /** What stands on the list of each row. */
  record Far(String says) {}

  private static final Map<String, Set<CampaignState>> HEADINGS =
      Map.of(
          "going", Set.of(CampaignState.RUNNING, CampaignState.PAUSED, CampaignState.SCHEDULED),
          "drafts", Set.of(CampaignState.DRAFT, CampaignState.APPROVED),
          "ended", Set.of(CampaignState.FINISHED, CampaignState.CANCELLED));

  /**
   * @param segments their names, by their ids
   */
  static CampaignsPage of(List<Campaign> all, Map<UUID, String> segments, boolean edits) {
    List<Group> groups = new ArrayList<>();
    group(groups, "going", "Running, paused and scheduled", all, segments);
    group(groups, "drafts", "Being written and approved", all, segments);
    group(groups, "ended", "Ended", all, segments);
    return new CampaignsPage(groups, edits);
  }

  private static void group(
      List<Group> groups,
      String id,
      String heading,
      List<Campaign> all,
      Map<UUID, String> segments) {
    List<Row> rows =
        all.stream()
            .filter(each -> HEADINGS.getOrDefault(id, Set.of()).contains(each.state()))
            .map(each -> row(each, segments))
            .toList();
    if (!rows.isEmpty()) {
      groups.add(new Group(id, heading, rows));
    }
  }

  private static Row row(Campaign campaign, Map<UUID, String> segments) {
    String segment = segments.get(campaign.segment());
    return new Row(
        PageLinks.campaign(campaign.id()),
        campaign.name(),
        CampaignWords.chip(campaign.state()),
        DisplayWords.capital(campaign.said()),
        segment == null ? "a segment that was removed" : segment,
        segment == null ? "" : PageLinks.SEGMENTS + "/" + campaign.segment(),
        campaign.plan().first().template(),
        ShownTime.on(campaign.plan().day()),
        campaign.plan().time().toString(),
        campaign.owner());
  }
}
