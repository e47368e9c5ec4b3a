package nurture.web.playbook;

import static nurture.access.Permission.PUBLISH;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.playbook.canary.CanaryNotices;
import nurture.playbook.canary.CanaryReport;
import nurture.playbook.version.PlaybookNames;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.ServiceOutcome;
import nurture.playbook.version.Version;
import nurture.playbook.version.Versions;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

/** The versions of the playbook, and which of them is in service. */
final class VersionPageRoutes {

  private static final int MOST_LISTED = 50;
  private static final int MOST_ENTRIES = 500;
  private static final int LONGEST = 400;

  private final PlaybookTools tools;
  private final FormNotices notices;

  VersionPageRoutes(PlaybookTools tools, FormNotices notices) {
    this.tools = tools;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.page(PageLinks.VERSIONS, READ, ctx -> list(ctx, 200, VersionsPage.Entered.NONE));
    pages.form(
        PageLinks.VERSIONS + "/promote", PUBLISH, ctx -> step(ctx, ServiceEntry.Action.PROMOTE, 0));
    pages.form(
        PageLinks.VERSIONS + "/withdraw",
        PUBLISH,
        ctx -> step(ctx, ServiceEntry.Action.WITHDRAW, 0));
    pages.form(PageLinks.VERSIONS + "/:number/roll-back", PUBLISH, this::rollBack);
  }

  private Future<PageAnswer> list(RoutingContext ctx, int status, VersionsPage.Entered entered) {
    return Future.all(
            tools.versions().list(MOST_LISTED),
            tools.versions().history(MOST_ENTRIES),
            tools.withdrawals().unread())
        .compose(
            found -> {
              List<Version> all = found.resultAt(0);
              List<ServiceEntry> history = found.resultAt(1);
              Optional<CanaryNotices.Withdrawal> unread = found.resultAt(2);
              ServiceEntry now = history.stream().findFirst().orElseGet(tools.inService()::row);
              return (now.canary().isPresent()
                      ? tools.canaries().report(now.canary().getAsLong())
                      : Future.succeededFuture(Optional.<CanaryReport>empty()))
                  .map(
                      report ->
                          new PageAnswer.View(
                              status,
                              "versions",
                              "Versions",
                              PlaybookTools.SECTION,
                              VersionsPage.of(
                                  all,
                                  history,
                                  now,
                                  report,
                                  unread,
                                  PageUser.member(ctx),
                                  entered)));
            });
  }

  private Future<PageAnswer> rollBack(RoutingContext ctx) {
    OptionalLong number = PlaybookNames.number(ctx.pathParam("number"));
    return number.isEmpty()
        ? Future.succeededFuture(PageAnswer.notFound("There is no version of this number."))
        : step(ctx, ServiceEntry.Action.ROLL_BACK, number.getAsLong());
  }

  private Future<PageAnswer> step(RoutingContext ctx, ServiceEntry.Action action, long version) {
    long seen = FormFields.number(ctx, "seen");
    String comment = FormFields.text(ctx, "comment");
    if (comment.isEmpty() || comment.length() > LONGEST) {
      return list(
          ctx,
          400,
          new VersionsPage.Entered(
              version,
              comment,
              "Say in at most "
                  + LONGEST
                  + " characters why; it goes on record. Nothing was done yet."));
    }
    return tools
        .versions()
        .serve(
            new Versions.Step(
                action,
                version,
                seen > 0 ? OptionalLong.of(seen) : OptionalLong.empty(),
                comment,
                PageUser.name(ctx),
                tools.clock().instant()))
        .map(outcome -> new PageAnswer.Elsewhere(notices.on(PageLinks.VERSIONS, said(outcome))));
  }

  static String said(ServiceOutcome outcome) {
    if (outcome instanceof ServiceOutcome.Done done) {
      return "Version " + done.now().version() + " is in service" + canary(done.now()) + ".";
    } else if (outcome instanceof ServiceOutcome.Overtaken) {
      return "Another user changed what is in service meanwhile, so nothing was done. Look again.";
    } else if (outcome instanceof ServiceOutcome.Nothing) {
      return "Nothing was done: it is so already, or there is no canary.";
    }
    return "There is no such version, so nothing was done.";
  }

  private static String canary(ServiceEntry now) {
    return now.canary().isPresent()
        ? ", and version " + now.canary().getAsLong() + " with " + now.percent() + "%"
        : "";
  }
}
