package nurture.web.campaign;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nurture.campaign.Campaign;
import nurture.campaign.OfferTrials;
import nurture.decision.DecisionSentences;
import nurture.outbox.MailPreview;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * What a campaign would send to one candidate.
 *
 * @param due when it would be offered
 * @param htmlHref the mail as HTML; empty if there is none
 * @param files it brings along; empty for none
 * @param problem why the message cannot be made; empty if it is
 * @param decided the decision in sentences
 */
record TriedMailPage(
    String campaign,
    String campaignHref,
    String dryRunHref,
    String name,
    String href,
    StatusChip outcome,
    String why,
    String rule,
    String ruleHref,
    ShownTime due,
    String subject,
    String text,
    String htmlHref,
    String files,
    String problem,
    List<String> decided) {

  static TriedMailPage of(
      Campaign campaign,
      OfferTrials.Whole whole,
      Optional<OfferTrials.Who> known,
      MailPreview mail,
      String ruleHref) {
    OfferTrials.Who who = known.orElse(new OfferTrials.Who("", ""));
    String dryRun = PageLinks.campaign(campaign.id()) + "/dry-run";
    return new TriedMailPage(
        campaign.name(),
        PageLinks.campaign(campaign.id()),
        dryRun,
        who.name().isBlank() ? who.ref() : who.name(),
        PageLinks.candidate(who.ref(), whole.offer().candidate()),
        CampaignWords.chip(whole.offer().outcome(), true),
        whole.offer().why(),
        whole.offer().rule(),
        ruleHref,
        ShownTime.at(whole.offer().due(), ZoneOffset.UTC),
        mail.subject(),
        mail.text(),
        mail.html().isEmpty() ? "" : dryRun + "/candidates/" + whole.offer().candidate() + "/html",
        mail.files(),
        mail.problem(),
        whole.decision().map(DecisionSentences::of).orElse(List.of()));
  }
}
