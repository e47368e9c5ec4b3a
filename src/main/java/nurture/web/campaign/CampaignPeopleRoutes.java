package nurture.web.campaign;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignCursor;
import nurture.campaign.CampaignStore;
import nurture.web.console.FormFields;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;

/** Lists the candidates that a number of a balance counts. */
final class CampaignPeopleRoutes {

  private static final int MOST_OF_ONE = 20;

  private final CampaignPageTools tools;
  private final OneCampaign one;

  CampaignPeopleRoutes(CampaignPageTools tools, OneCampaign one) {
    this.tools = tools;
    this.one = one;
  }

  void mount(PageRouter pages) {
    pages.page(
        CampaignPages.ONE + "/candidates",
        Permission.READ,
        ctx -> one.found(ctx, found -> people(ctx, found)));
    pages.page(PageLinks.CANDIDATES + "/:ref/campaigns", Permission.READ, this::ofCandidate);
  }

  /** The campaigns a candidate is or was in, as a part of their page. */
  private Future<PageAnswer> ofCandidate(RoutingContext ctx) {
    return tools
        .campaigns()
        .campaigns()
        .store()
        .of(ctx.pathParam("ref"), MOST_OF_ONE)
        .map(
            shares ->
                PageAnswer.view(
                    "campaigns-of",
                    "Campaigns",
                    CampaignPages.SECTION,
                    new CandidateCampaigns(shares.stream().map(this::share).toList())));
  }

  private CandidateCampaigns.Share share(CampaignStore.Share share) {
    return new CandidateCampaigns.Share(
        PageLinks.campaign(share.campaign()), share.name(), row(share.line()));
  }

  private Future<PageAnswer> people(RoutingContext ctx, Campaign campaign) {
    boolean replied = !FormFields.text(ctx, "replied").isEmpty();
    String rule = FormFields.text(ctx, "rule");
    CampaignStore.Choice choice =
        new CampaignStore.Choice(
            new CampaignStore.Which(OneCampaign.outcome(ctx), given(ctx, "step")),
            given(ctx, "why"),
            given(ctx, "rule"),
            replied);
    Optional<CampaignCursor> behind = OneCampaign.cursor(FormFields.text(ctx, "after"));
    String address = address(PageLinks.campaign(campaign.id()) + "/candidates", ctx);
    return tools
        .campaigns()
        .campaigns()
        .store()
        .candidates(campaign.id(), choice, behind, CampaignPeoplePage.PEOPLE + 1)
        .map(
            lines ->
                PageAnswer.view(
                    "campaign-people",
                    "Candidates of " + campaign.name(),
                    CampaignPages.SECTION,
                    new CampaignPeoplePage(
                        campaign.name(),
                        PageLinks.campaign(campaign.id()),
                        CampaignPeoplePage.heading(choice.which().outcome(), replied, false, rule),
                        choice.why().orElse(""),
                        "",
                        "",
                        lines.stream().limit(CampaignPeoplePage.PEOPLE).map(this::row).toList(),
                        behind.isPresent() ? address : "",
                        next(address, lines))));
  }

  private static Optional<String> given(RoutingContext ctx, String name) {
    return Optional.ofNullable(ctx.request().getParam(name)).map(String::strip);
  }

  private CampaignPeoplePage.Row row(CampaignStore.Line line) {
    return CampaignPeoplePage.Row.of(
        line.id(),
        line.ref(),
        line.name(),
        CampaignWords.chip(line.outcome(), false),
        line.why(),
        line.rule(),
        tools.ruleHref(line.rule()),
        line.until(),
        line.reaction(),
        "",
        List.of());
  }

  private static String next(String address, List<CampaignStore.Line> lines) {
    return lines.size() <= CampaignPeoplePage.PEOPLE
        ? ""
        : address
            + (address.contains("?") ? "&" : "?")
            + "after="
            + lines.get(CampaignPeoplePage.PEOPLE - 1).cursor();
  }

  /** The address of the first page of the same choice. */
  static String address(String path, RoutingContext ctx) {
    StringBuilder address = new StringBuilder(path);
    String sign = "?";
    for (String name : List.of("outcome", "step", "why", "rule", "replied")) {
      String value = ctx.request().getParam(name);
      if (value != null) {
        address.append(sign).append(name).append('=').append(PageLinks.segment(value.strip()));
        sign = "&";
      }
    }
    return address.toString();
  }
}
