package nurture.web.campaign;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignStep;
import nurture.campaign.RefusedCampaign;
import nurture.campaign.StepChange;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import org.jspecify.annotations.Nullable;

/** Changes the messages of a campaign that has begun, and shows before what that would do. */
final class CampaignMessageRoutes {

  private static final long BYTES = 16 * 1024;
  private static final String MESSAGES = CampaignPages.ONE + "/messages";

  private final CampaignPageTools tools;
  private final OneCampaign one;
  private final FormNotices notices;

  CampaignMessageRoutes(CampaignPageTools tools, OneCampaign one, FormNotices notices) {
    this.tools = tools;
    this.one = one;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.page(MESSAGES, Permission.PUBLISH, ctx -> one.found(ctx, this::kept));
    pages.text(
        MESSAGES,
        Permission.PUBLISH,
        BYTES,
        CampaignMessageRoutes::changes,
        ctx -> one.found(ctx, found -> sent(ctx, found)));
  }

  /** Whether a form was sent to change them, and not to be shown with what it would do. */
  private static boolean changes(RoutingContext ctx) {
    return FormFields.text(ctx, "to").equals("change");
  }

  private Future<PageAnswer> kept(Campaign campaign) {
    if (!StepChange.CHANGEABLE.contains(campaign.state())) {
      return told(
          campaign,
          "It is " + campaign.state().word() + ". This changes one that runs or is paused.");
    }
    List<TypedMessage> messages =
        campaign.plan().steps().stream()
            .filter(step -> !step.removed())
            .map(TypedMessage::of)
            .toList();
    return Future.succeededFuture(shown(campaign, messages, Map.of(), null, false, 200));
  }

  private Future<PageAnswer> sent(RoutingContext ctx, Campaign campaign) {
    List<TypedMessage> messages = TypedMessage.typed(ctx);
    int version = (int) FormFields.number(ctx, "version");
    if (FormFields.text(ctx, "to").equals("more")) {
      return Future.succeededFuture(shown(campaign, messages, Map.of(), null, true, 200));
    }
    Map<String, String> problems = new HashMap<>();
    TypedMessage.problems(messages, tools.campaigns().templates().get(), problems);
    if (!problems.isEmpty()) {
      return Future.succeededFuture(
          shown(campaign, messages, problems, null, true, FormFields.again(ctx, 400)));
    }
    List<CampaignStep> steps = TypedMessage.steps(messages, campaign.plan().steps());
    Future<PageAnswer> answer =
        changes(ctx)
            ? tools
                .campaigns()
                .campaigns()
                .changeSteps(campaign, steps, version, PageUser.name(ctx))
                .compose(done -> told(campaign, "Its messages are changed."))
            : tools
                .campaigns()
                .campaigns()
                .tryChange(campaign, steps, version)
                .map(change -> shown(campaign, messages, Map.of(), change, true, 200));
    return answer.recover(
        failure ->
            failure instanceof RefusedCampaign
                ? told(campaign, "Nothing was changed. " + failure.getMessage())
                : Future.failedFuture(failure));
  }

  private PageAnswer shown(
      Campaign campaign,
      List<TypedMessage> messages,
      Map<String, String> problems,
      @Nullable StepChange change,
      boolean unsaved,
      int status) {
    return new PageAnswer.View(
        status,
        "campaign-messages",
        "Messages of " + campaign.name(),
        CampaignPages.SECTION,
        CampaignMessagesPage.of(
            campaign, MessageRow.of(messages, tools.templates(), problems), change, unsaved));
  }

  private Future<PageAnswer> told(Campaign campaign, String says) {
    return Future.succeededFuture(
        new PageAnswer.Elsewhere(notices.on(PageLinks.campaign(campaign.id()), says)));
  }
}
