package nurture.web.campaign;

import java.util.List;
import java.util.Set;
import nurture.outbox.Composer;
import nurture.outbox.TemplateContext;
import nurture.playbook.TemplateSummary;
import nurture.playbook.service.ActivePlaybooks;
import nurture.web.CampaignTools;
import nurture.web.SegmentTools;
import nurture.web.console.PageLinks;

/**
 * What the pages of campaigns work with.
 *
 * @param context what the messages of a candidate are made of
 */
public record CampaignPageTools(
    CampaignTools campaigns,
    SegmentTools segments,
    ActivePlaybooks playbooks,
    TemplateContext.Store context,
    Composer composer) {

  /** The templates a campaign can offer. */
  List<TemplateSummary> templates() {
    Set<String> known = campaigns.templates().get();
    return playbooks.live().templateSummaries().stream()
        .filter(template -> known.contains(template.name()))
        .toList();
  }

  /** The page of a rule; empty for one that is not in service, and for none. */
  String ruleHref(String rule) {
    boolean inService =
        playbooks.live().rules().source().cards().stream()
            .anyMatch(card -> card.name().equals(rule));
    return inService ? PageLinks.rule(rule) : "";
  }
}
