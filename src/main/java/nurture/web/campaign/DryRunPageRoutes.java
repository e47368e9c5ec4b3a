package nurture.web.campaign;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.CandidateReaction;
import nurture.campaign.DryRun;
import nurture.campaign.DryRunReport;
import nurture.campaign.OfferTrials;
import nurture.campaign.TriedOffer;
import nurture.outbox.MailPreview;
import nurture.web.CampaignRuns;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

/** The dry run of a campaign: begun, watched, ended, and what it found. */
final class DryRunPageRoutes {

  private static final String PATH = CampaignPages.ONE + "/dry-run";

  static final String BUSY =
      "A dry run of another campaign, a replay or a time-lapse runs on this node. Begin yours when"
          + " it has ended.";

  private final CampaignPageTools tools;
  private final CampaignRuns<DryRunReport> runs;
  private final OneCampaign one;
  private final OfferMail mail;
  private final FormNotices notices;

  DryRunPageRoutes(CampaignPageTools tools, OneCampaign one, FormNotices notices) {
    this.tools = tools;
    this.runs = tools.campaigns().dryRuns();
    this.one = one;
    this.mail = new OfferMail(tools);
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
    pages.page(
        PATH + "/candidates",
        Permission.READ,
        ctx -> report(ctx, (campaign, report) -> people(ctx, campaign, report)));
    pages.page(
        PATH + "/candidates/:candidate",
        Permission.READ,
        ctx -> one.found(ctx, campaign -> tried(ctx, campaign, whole -> message(campaign, whole))));
    pages.page(
        PATH + "/candidates/:candidate/html",
        Permission.READ,
        ctx ->
            one.found(
                ctx,
                campaign ->
                    tried(
                        ctx,
                        campaign,
                        whole ->
                            Future.succeededFuture(
                                new PageAnswer.Foreign(mail.of(campaign, whole).html())))));
    pages.page(
        CampaignPages.ONE + "/differences",
        Permission.READ,
        ctx ->
            report(
                ctx,
                (campaign, report) ->
                    new DryRunDifferences(tools, campaign, report)
                        .page(OneCampaign.cursor(FormFields.text(ctx, "after")))));
  }

  private Future<PageAnswer> begin(RoutingContext ctx, Campaign campaign) {
    String href = href(campaign);
    if (!DryRun.mayRun(campaign)) {
      return Future.succeededFuture(
          new PageAnswer.Elsewhere(
              notices.on(
                  PageLinks.campaign(campaign.id()),
                  "It has begun. Its balance says what became of it.")));
    }
    return Future.succeededFuture(
        runs.begin(campaign, PageUser.name(ctx), (done, total) -> true).isPresent()
            ? new PageAnswer.Elsewhere(href)
            : new PageAnswer.Elsewhere(notices.on(PageLinks.campaign(campaign.id()), BUSY)));
  }

  private static String href(Campaign campaign) {
    return PageLinks.campaign(campaign.id()) + "/dry-run";
  }

  private Future<PageAnswer> end(Campaign campaign, CampaignRuns.Run<DryRunReport> run) {
    run.end();
    return Future.succeededFuture(
        new PageAnswer.Elsewhere(
            notices.on(
                href(campaign),
                run.isOver() ? "It had ended already." : "It ends with what it has found.")));
  }

  /** Does something with the dry run of the campaign of the path. */
  private Future<PageAnswer> run(
      RoutingContext ctx,
      BiFunction<Campaign, CampaignRuns.Run<DryRunReport>, Future<PageAnswer>> then) {
    return one.found(
        ctx,
        campaign ->
            runs.of(campaign.id())
                .map(run -> then.apply(campaign, run))
                .orElseGet(() -> Future.succeededFuture(forgotten())));
  }

  private static PageAnswer forgotten() {
    return PageAnswer.notFound(
        "No dry run of this campaign is kept on this node. Dry runs are kept in memory: a restart"
            + " of the server forgets them, newer ones take their place, and other nodes do not"
            + " have them. Begin it again from the page of the campaign.");
  }

  /** The same with what it found, once it has ended. */
  private Future<PageAnswer> report(
      RoutingContext ctx, BiFunction<Campaign, DryRunReport, Future<PageAnswer>> then) {
    return run(
        ctx,
        (campaign, run) ->
            run.report()
                .map(report -> then.apply(campaign, report))
                .orElseGet(() -> Future.succeededFuture(new PageAnswer.Elsewhere(href(campaign)))));
  }

  private Future<PageAnswer> shown(
      RoutingContext ctx, Campaign campaign, CampaignRuns.Run<DryRunReport> run) {
    return Future.succeededFuture(
        PageAnswer.view(
            "campaign-dry-run",
            "Dry run of " + campaign.name(),
            CampaignPages.SECTION,
            page(ctx, campaign, run)));
  }

  private DryRunPage page(
      RoutingContext ctx, Campaign campaign, CampaignRuns.Run<DryRunReport> run) {
    boolean edits = CampaignPages.may(ctx, Permission.EDIT);
    return DryRunPage.of(
        campaign, run, edits, edits && run.isOver() && DryRun.mayRun(campaign), tools::ruleHref);
  }

  private Future<PageAnswer> progress(
      RoutingContext ctx, Campaign campaign, CampaignRuns.Run<DryRunReport> run) {
    if (run.isOver()) {
      ctx.response().putHeader("HX-Refresh", "true");
      return Future.succeededFuture(new PageAnswer.Done());
    }
    return Future.succeededFuture(
        PageAnswer.view(
            "campaign-dry-part", "Dry run", CampaignPages.SECTION, page(ctx, campaign, run)));
  }

  private Future<PageAnswer> people(RoutingContext ctx, Campaign campaign, DryRunReport report) {
    Optional<CandidateOutcome> outcome = OneCampaign.outcome(ctx);
    String why = ctx.request().getParam("why");
    String rule = ctx.request().getParam("rule");
    long from = Math.max(0, FormFields.number(ctx, "after"));
    List<TriedOffer> page =
        report.offers().stream()
            .filter(offer -> outcome.map(offer.outcome()::equals).orElse(true))
            .filter(offer -> why == null || offer.why().equals(why))
            .filter(offer -> rule == null || offer.rule().equals(rule))
            .skip(from)
            .limit(CampaignPeoplePage.PEOPLE + 1)
            .toList();
    List<TriedOffer> shown = page.subList(0, Math.min(CampaignPeoplePage.PEOPLE, page.size()));
    String address = CampaignPeopleRoutes.address(href(campaign) + "/candidates", ctx);
    String further =
        address
            + (address.contains("?") ? "&" : "?")
            + "after="
            + (from + CampaignPeoplePage.PEOPLE);
    return tools
        .campaigns()
        .trials()
        .who(shown.stream().map(TriedOffer::candidate).toList())
        .map(
            who ->
                PageAnswer.view(
                    "campaign-people",
                    "Dry run of " + campaign.name(),
                    CampaignPages.SECTION,
                    new CampaignPeoplePage(
                        campaign.name(),
                        PageLinks.campaign(campaign.id()),
                        CampaignPeoplePage.heading(outcome, false, true, rule == null ? "" : rule),
                        why == null ? "" : why,
                        href(campaign),
                        "Dry run",
                        shown.stream().map(offer -> row(campaign, offer, who)).toList(),
                        from > 0 ? address : "",
                        page.size() > CampaignPeoplePage.PEOPLE ? further : "")));
  }

  private CampaignPeoplePage.Row row(
      Campaign campaign, TriedOffer offer, Map<UUID, OfferTrials.Who> known) {
    OfferTrials.Who who = known.getOrDefault(offer.candidate(), new OfferTrials.Who("", ""));
    return CampaignPeoplePage.Row.of(
        offer.candidate(),
        who.ref(),
        who.name(),
        CampaignWords.chip(offer.outcome(), true),
        offer.why(),
        offer.rule(),
        tools.ruleHref(offer.rule()),
        offer.until(),
        CandidateReaction.NONE,
        DryRun.mayRun(campaign) ? href(campaign) + "/candidates/" + offer.candidate() : "",
        List.of());
  }

  /** Tries the candidate of the path anew, with all that is said about them. */
  private Future<PageAnswer> tried(
      RoutingContext ctx, Campaign campaign, Function<OfferTrials.Whole, Future<PageAnswer>> then) {
    Optional<UUID> id = OneCampaign.id(ctx.pathParam("candidate"));
    return id.isEmpty()
        ? Future.succeededFuture(noCandidate())
        : tools
            .campaigns()
            .trials()
            .one(campaign, id.get(), tools.campaigns().clock().instant())
            .compose(
                whole -> whole.map(then).orElseGet(() -> Future.succeededFuture(noCandidate())));
  }

  private static PageAnswer noCandidate() {
    return PageAnswer.notFound("There is no such candidate. They may have been erased.");
  }

  private Future<PageAnswer> message(Campaign campaign, OfferTrials.Whole whole) {
    UUID candidate = whole.offer().candidate();
    MailPreview rendered = mail.of(campaign, whole);
    return tools
        .campaigns()
        .trials()
        .who(List.of(candidate))
        .map(
            who ->
                PageAnswer.view(
                    "campaign-mail",
                    "Message of " + campaign.name(),
                    CampaignPages.SECTION,
                    TriedMailPage.of(
                        campaign,
                        whole,
                        Optional.ofNullable(who.get(candidate)),
                        rendered,
                        tools.ruleHref(whole.offer().rule()))));
  }
}
