package nurture.web.campaign;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignBalance;
import nurture.campaign.CampaignState;
import nurture.campaign.Campaigns;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.DryRun;
import nurture.campaign.DryRunReport;
import nurture.campaign.RefusedCampaign;
import nurture.campaign.StepChange;
import nurture.segment.UnreadableSegment;
import nurture.web.CampaignRuns;
import nurture.web.console.DisplayWords;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageAnswers;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;
import nurture.web.console.ShownTime;

/** Lists campaigns, shows one with its balance, and moves it on. */
public final class CampaignPages implements PageSet {

  /** Where one is written. */
  static final String NEW = PageLinks.CAMPAIGNS + "/new";

  static final String SECTION = "candidates";

  static final String ONE = PageLinks.CAMPAIGNS + "/:id";

  private final CampaignPageTools tools;
  private final Campaigns campaigns;
  private final OneCampaign one;
  private final FormNotices notices;

  public CampaignPages(CampaignPageTools tools, FormNotices notices) {
    this.tools = tools;
    this.campaigns = tools.campaigns().campaigns();
    this.one = new OneCampaign(tools);
    this.notices = notices;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.CAMPAIGNS, Permission.READ, this::list);
    new CampaignFormRoutes(tools, one, notices).mount(pages);
    pages.page(ONE, Permission.READ, ctx -> one.found(ctx, found -> shown(ctx, found)));
    pages.page(ONE + "/far", Permission.READ, this::far);
    pages.page(ONE + "/live", Permission.READ, this::live);
    pages.form(ONE + "/approve", Permission.PUBLISH, this::approve);
    pages.form(
        ONE + "/schedule",
        Permission.PUBLISH,
        moving(Campaigns::schedule, "It is scheduled, and begins by itself."));
    pages.form(
        ONE + "/pause",
        Permission.PUBLISH,
        moving(Campaigns::pause, "It is paused. None of its queued messages leaves."));
    pages.form(
        ONE + "/resume", Permission.PUBLISH, moving(Campaigns::resume, "It goes on where it was."));
    pages.form(
        ONE + "/cancel",
        Permission.PUBLISH,
        moving(Campaigns::cancel, "It is cancelled. Its offers are taken back."));
    new CampaignMessageRoutes(tools, one, notices).mount(pages);
    new CampaignPeopleRoutes(tools, one).mount(pages);
    new DryRunPageRoutes(tools, one, notices).mount(pages);
    new RehearsalRoutes(tools, one, notices).mount(pages);
  }

  static boolean may(RoutingContext ctx, Permission permission) {
    return PageUser.member(ctx).may(permission);
  }

  private Future<PageAnswer> list(RoutingContext ctx) {
    var all = campaigns.store().all();
    var segments = one.segments();
    return Future.all(all, segments)
        .map(
            read ->
                PageAnswer.view(
                    "campaigns",
                    "Campaigns",
                    SECTION,
                    CampaignsPage.of(all.result(), segments.result(), may(ctx, Permission.EDIT))));
  }

  /** How far it is, in a few words. */
  private Future<PageAnswer> far(RoutingContext ctx) {
    return one.found(
        ctx,
        campaign ->
            campaigns
                .store()
                .balance(campaign.id())
                .compose(
                    balance ->
                        balance.audience() > 0
                            ? Future.succeededFuture(BalancePart.line(balance))
                            : DryRun.mayRun(campaign)
                                ? counted(campaign).map(Counted::inWords)
                                : Future.succeededFuture("No candidate was offered it"))
                .map(
                    says ->
                        PageAnswer.view(
                            "campaign-far",
                            campaign.name(),
                            SECTION,
                            new CampaignsPage.Far(says))));
  }

  /**
   * How many candidates are in the segment.
   *
   * @param problem why it cannot be told; empty where it is
   */
  private record Counted(long count, String problem) {
    String inWords() {
      return problem.isEmpty()
          ? BalancePart.counted(count)
              + (count == 1 ? " candidate" : " candidates")
              + " in the segment now"
          : problem;
    }
  }

  private Future<Counted> counted(Campaign campaign) {
    return campaigns
        .count(campaign.segment())
        .map(count -> new Counted(count, ""))
        .recover(
            failure ->
                failure instanceof UnreadableSegment
                    ? Future.succeededFuture(new Counted(0, String.valueOf(failure.getMessage())))
                    : Future.failedFuture(failure));
  }

  private Future<PageAnswer> shown(RoutingContext ctx, Campaign campaign) {
    return shown(ctx, campaign, 200);
  }

  private Future<PageAnswer> shown(RoutingContext ctx, Campaign campaign, int status) {
    var balance = campaigns.store().balance(campaign.id());
    var segments = one.segments();
    var counted =
        DryRun.mayRun(campaign) ? counted(campaign) : Future.succeededFuture(new Counted(0, ""));
    Optional<CampaignRuns.Run<DryRunReport>> run = tools.campaigns().dryRuns().of(campaign.id());
    return Future.all(balance, segments, counted)
        .map(
            read -> {
              String segment = segments.result().get(campaign.segment());
              return new PageAnswer.View(
                  status,
                  "campaign",
                  campaign.name(),
                  SECTION,
                  CampaignPage.of(
                      campaign,
                      segment == null ? "a segment that was removed" : segment,
                      segment == null ? "" : PageLinks.SEGMENTS + "/" + campaign.segment(),
                      templateHref(campaign),
                      moves(ctx, campaign, counted.result()),
                      live(campaign, balance.result()),
                      run.map(each -> tried(campaign, each)).orElse(null),
                      may(ctx, Permission.EDIT) && DryRun.mayRun(campaign),
                      tools.campaigns().rehearsals().of(campaign.id()).isPresent()));
            });
  }

  private String templateHref(Campaign campaign) {
    String template = campaign.plan().first().template();
    return tools.templates().stream().anyMatch(each -> each.name().equals(template))
        ? PageLinks.template(template)
        : "";
  }

  private CampaignPage.Moves moves(RoutingContext ctx, Campaign campaign, Counted counted) {
    boolean publishes = may(ctx, Permission.PUBLISH);
    CampaignState state = campaign.state();
    boolean draft = state == CampaignState.DRAFT;
    int limit = campaigns.secondPersonAbove();
    boolean own = draft && counted.count() > limit && PageUser.name(ctx).equals(campaign.by());
    String approver =
        !draft
            ? ""
            : own
                ? "Above %,d candidates, another person approves it than the one who wrote it: a publisher or an admin."
                    .formatted(limit)
                : publishes ? "" : "A publisher or an admin approves it.";
    return new CampaignPage.Moves(
        may(ctx, Permission.EDIT) && DryRun.mayRun(campaign),
        draft && publishes && !own && counted.count() > 0,
        publishes && state == CampaignState.APPROVED,
        publishes && state == CampaignState.RUNNING,
        publishes && state == CampaignState.PAUSED,
        publishes && StepChange.CHANGEABLE.contains(state),
        publishes && state != CampaignState.FINISHED && state != CampaignState.CANCELLED,
        counted.problem().isEmpty() && DryRun.mayRun(campaign) ? counted.inWords() : "",
        counted.problem(),
        approver);
  }

  private CampaignPage.LivePart live(Campaign campaign, CampaignBalance balance) {
    String href = PageLinks.campaign(campaign.id());
    boolean open =
        balance.count(CandidateOutcome.SENDING) + balance.count(CandidateOutcome.OFFERED) > 0;
    boolean polls =
        switch (campaign.state()) {
          case SCHEDULED, RUNNING, PAUSED -> true;
          case FINISHED, CANCELLED -> open;
          case DRAFT, APPROVED -> false;
        };
    boolean differs =
        balance.audience() > 0
            && tools
                .campaigns()
                .dryRuns()
                .of(campaign.id())
                .flatMap(CampaignRuns.Run::report)
                .isPresent();
    return new CampaignPage.LivePart(
        href,
        campaign.state().word(),
        polls,
        balance.audience() == 0
            ? null
            : BalancePart.live(balance, campaign.plan(), href + "/candidates", tools::ruleHref),
        differs ? href + "/differences" : "");
  }

  private static CampaignPage.TriedPart tried(
      Campaign campaign, CampaignRuns.Run<DryRunReport> run) {
    String says =
        run.report()
            .map(
                report ->
                    BalancePart.counted(report.balance().count(CandidateOutcome.SENDING))
                        + " of "
                        + DisplayWords.count(report.offers().size(), "candidate", "candidates")
                        + " would get it.")
            .orElseGet(() -> run.isOver() ? "It failed: " + run.problem() : "It is under way.");
    return new CampaignPage.TriedPart(
        PageLinks.campaign(campaign.id()) + "/dry-run",
        says,
        ShownTime.at(run.began(), ZoneOffset.UTC),
        DisplayWords.author(run.by()),
        run.campaign().version() != campaign.version());
  }

  /** The balance as it is; the whole page anew once the state is another one. */
  private Future<PageAnswer> live(RoutingContext ctx) {
    return one.found(
        ctx,
        campaign -> {
          if (!campaign.state().word().equals(FormFields.text(ctx, "state"))) {
            ctx.response().putHeader("HX-Refresh", "true");
            return Future.succeededFuture(new PageAnswer.Done());
          }
          return campaigns
              .store()
              .balance(campaign.id())
              .map(
                  balance ->
                      PageAnswer.view(
                          "campaign-live", campaign.name(), SECTION, live(campaign, balance)));
        });
  }

  private Future<PageAnswer> approve(RoutingContext ctx) {
    return one.found(
        ctx,
        campaign ->
            FormFields.number(ctx, "version") != campaign.version()
                ? Future.succeededFuture(
                    told(
                        campaign.id(),
                        "It was changed meanwhile, so nothing was approved. Read it, then approve"
                            + " it."))
                : answered(
                    campaign,
                    campaigns
                        .approve(campaign, PageUser.name(ctx))
                        .map(
                            approval ->
                                "It is approved for "
                                    + BalancePart.counted(approval.count())
                                    + (approval.count() == 1 ? " candidate." : " candidates."))));
  }

  /** One way a campaign goes on. */
  private interface Moving {
    Future<Void> move(Campaigns campaigns, Campaign campaign, String by);
  }

  private PageAnswers.Page moving(Moving moving, String says) {
    return ctx ->
        one.found(
            ctx,
            campaign ->
                answered(
                    campaign,
                    moving.move(campaigns, campaign, PageUser.name(ctx)).map(done -> says)));
  }

  private Future<PageAnswer> answered(Campaign campaign, Future<String> says) {
    return says.recover(
            failure ->
                failure instanceof RefusedCampaign || failure instanceof UnreadableSegment
                    ? Future.succeededFuture("Nothing was done. " + failure.getMessage())
                    : Future.failedFuture(failure))
        .map(text -> told(campaign.id(), text));
  }

  private PageAnswer told(UUID id, String says) {
    return new PageAnswer.Elsewhere(notices.on(PageLinks.campaign(id), says));
  }
}
