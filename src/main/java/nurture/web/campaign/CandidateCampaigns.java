package nurture.web.campaign;

import java.util.List;

/** The campaigns a candidate is or was in, the newest first. */
record CandidateCampaigns(List<Share> shares) {

  /** What became of one for the candidate. */
  record Share(String href, String name, CampaignPeoplePage.Row line) {}
}
