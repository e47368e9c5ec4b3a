package nurture.web.campaign;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BiFunction;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.DryRun;
import nurture.campaign.RehearsalReport;
import nurture.web.CampaignRuns;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

/** The rehearsal of a campaign: begun, watched, ended, and what it found. */
final class RehearsalRoutes {

  private static final String PATH = CampaignPages.ONE + "/rehearsal";

  private final CampaignRuns<RehearsalReport> runs;
  private final OneCampaign one;
  private final FormNotices notices;

  RehearsalRoutes(CampaignPageTools tools, OneCampaign one, FormNotices notices) {
    this.runs = tools.campaigns().rehearsals();
    this.one = one;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.form(PATH, Permission.EDIT, ctx -> one.found(ctx, found -> begin(ctx, found)));
    pages.form(PATH + "/end", Permission.EDIT, ctx -> run(ctx, this::end));
    pages.page(
        PATH, Permission.READ, ctx -> run(ctx, (campaign, run) -> shown(ctx, campaign, run)));
    pages.page(
        PATH + "/progress",
        Permission.READ,
        ctx -> run(ctx, (campaign, run) -> progress(ctx, campaign, run)));
  }

  private static String href(Campaign campaign) {
    return PageLinks.campaign(campaign.id()) + "/rehearsal";
  }

  private Future<PageAnswer> begin(RoutingContext ctx, Campaign campaign) {
    String busy =
        !DryRun.mayRun(campaign)
            ? "It has begun. Its balance says what became of it."
            : runs.begin(campaign, PageUser.name(ctx), (done, total) -> true).isPresent()
                ? ""
                : DryRunPageRoutes.BUSY;
    return Future.succeededFuture(
        busy.isEmpty()
            ? new PageAnswer.Elsewhere(href(campaign))
            : new PageAnswer.Elsewhere(notices.on(PageLinks.campaign(campaign.id()), busy)));
  }

  private Future<PageAnswer> end(Campaign campaign, CampaignRuns.Run<RehearsalReport> run) {
    run.end();
    return Future.succeededFuture(
        new PageAnswer.Elsewhere(
            notices.on(
                href(campaign),
                run.isOver() ? "It had ended already." : "It ends with what it has found.")));
  }

  private Future<PageAnswer> run(
      RoutingContext ctx,
      BiFunction<Campaign, CampaignRuns.Run<RehearsalReport>, Future<PageAnswer>> then) {
    return one.found(
        ctx,
        campaign ->
            runs.of(campaign.id())
                .map(run -> then.apply(campaign, run))
                .orElseGet(
                    () ->
                        Future.succeededFuture(
                            PageAnswer.notFound(
                                "No rehearsal of this campaign is kept on this node. A restart of"
                                    + " the server forgets them. Begin it again from the page of"
                                    + " the campaign."))));
  }

  private Future<PageAnswer> shown(
      RoutingContext ctx, Campaign campaign, CampaignRuns.Run<RehearsalReport> run) {
    return Future.succeededFuture(
        PageAnswer.view(
            "campaign-rehearsal",
            "Rehearsal of " + campaign.name(),
            CampaignPages.SECTION,
            page(ctx, campaign, run)));
  }

  private static RehearsalPage page(
      RoutingContext ctx, Campaign campaign, CampaignRuns.Run<RehearsalReport> run) {
    boolean edits = CampaignPages.may(ctx, Permission.EDIT);
    return RehearsalPage.of(campaign, run, edits, edits && run.isOver() && DryRun.mayRun(campaign));
  }

  private Future<PageAnswer> progress(
      RoutingContext ctx, Campaign campaign, CampaignRuns.Run<RehearsalReport> run) {
    if (run.isOver()) {
      ctx.response().putHeader("HX-Refresh", "true");
      return Future.succeededFuture(new PageAnswer.Done());
    }
    return Future.succeededFuture(
        PageAnswer.view(
            "campaign-dry-part", "Rehearsal", CampaignPages.SECTION, page(ctx, campaign, run)));
  }
}
