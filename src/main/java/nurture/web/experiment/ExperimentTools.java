package nurture.web.experiment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.experiment.run.Experiments;
import nurture.web.ArmChoices;
import nurture.web.CampaignTools;

/** What the pages of experiments work with. */
public record ExperimentTools(
    Experiments experiments, CampaignTools campaigns, ArmChoices choices) {

  /** The template of the first message of a campaign; empty for one that is not there. */
  static Optional<String> template(List<Campaign> all, Optional<UUID> id) {
    return all.stream()
        .filter(each -> Optional.of(each.id()).equals(id))
        .map(each -> each.plan().first().template())
        .findFirst();
  }
}
