package nurture.web.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignStep;
import nurture.campaign.OfferTrials;
import nurture.candidate.CampaignOffer;
import nurture.candidate.Purpose;
import nurture.decision.Decision;
import nurture.decision.MessageId;
import nurture.decision.PlannedTouch;
import nurture.outbox.MailPreview;
import nurture.outbox.TemplateContext;
import nurture.rules.EvaluationFailed;

/** The message of a campaign as one candidate would get it. */
final class OfferMail {

  /** No message has it, so that no candidate is unsubscribed from a preview. */
  private static final MessageId NO_MESSAGE = new MessageId(new UUID(0, 0), 0, 0);

  private final CampaignPageTools tools;

  OfferMail(CampaignPageTools tools) {
    this.tools = tools;
  }

  /** Renders it as the decision would have it; without what it brings along where none does. */
  MailPreview of(Campaign campaign, OfferTrials.Whole whole) {
    Optional<PlannedTouch> planned = planned(campaign, whole);
    String template =
        planned.map(PlannedTouch::template).orElse(campaign.plan().first().template());
    TemplateContext context;
    try {
      context = tools.context().of(whole.offer().candidate(), whole.wording().playbook(), template);
    } catch (EvaluationFailed notLoaded) {
      return MailPreview.failed(String.valueOf(notLoaded.getMessage()));
    }
    return forRecruiters(
        MailPreview.of(
            tools.composer(),
            context,
            new PlannedTouch(
                NO_MESSAGE,
                planned.map(PlannedTouch::task).orElse(false),
                "",
                topic(campaign),
                template,
                Optional.of(campaign.plan().first().via()),
                planned.map(PlannedTouch::purpose).orElseGet(() -> purpose(template)),
                planned.map(PlannedTouch::items).orElse(List.of()),
                planned.map(PlannedTouch::title).orElse(""),
                "",
                ""),
            whole.wording(),
            whole.dossier(),
            whole.offer().due()));
  }

  /** Without what the writer of a template is to do about a datum that is missing. */
  private static MailPreview forRecruiters(MailPreview mail) {
    int advice = mail.problem().indexOf("; give it");
    return new MailPreview(
        mail.subject(),
        mail.text(),
        mail.html(),
        advice < 0 ? mail.problem() : mail.problem().substring(0, advice),
        mail.path(),
        mail.source(),
        mail.attachments());
  }

  private static Optional<PlannedTouch> planned(Campaign campaign, OfferTrials.Whole whole) {
    return whole
        .decision()
        .flatMap(Decision::touch)
        .filter(touch -> touch.topic().equalsIgnoreCase(topic(campaign)));
  }

  private static String topic(Campaign campaign) {
    CampaignStep first = campaign.plan().first();
    return new CampaignOffer(
            campaign.name(),
            first.template(),
            first.via(),
            campaign.at(),
            Optional.empty(),
            CampaignPlan.part(first, 1))
        .topic();
  }

  private Purpose purpose(String template) {
    return tools
        .playbooks()
        .live()
        .rules()
        .world()
        .purposes()
        .getOrDefault(template, Purpose.OUTREACH);
  }
}
