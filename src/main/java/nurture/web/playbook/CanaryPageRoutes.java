package nurture.web.playbook;

import static nurture.access.Permission.PUBLISH;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.playbook.canary.CanaryNotices;
import nurture.playbook.canary.CanaryReport;
import nurture.playbook.version.PlaybookNames;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.Versions;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

/** How a canary does beside the rest, and what becomes of it. */
final class CanaryPageRoutes {

  private static final String PATH = PageLinks.VERSIONS + "/:number/canary";
  private static final int LONGEST = 400;

  private final PlaybookTools tools;
  private final FormNotices notices;

  CanaryPageRoutes(PlaybookTools tools, FormNotices notices) {
    this.tools = tools;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.page(PATH, READ, ctx -> shown(ctx, 200, "", Optional.empty()));
    pages.form(PATH, PUBLISH, this::end);
    pages.form(PATH + "/share", PUBLISH, this::share);
    pages.form(PATH + "/read", PUBLISH, this::read);
  }

  private Future<PageAnswer> shown(
      RoutingContext ctx, int status, String problem, Optional<CanaryPage.Entered> entered) {
    OptionalLong number = PlaybookNames.number(ctx.pathParam("number"));
    if (number.isEmpty()) {
      return Future.succeededFuture(none());
    }
    return Future.all(
            tools.canaries().report(number.getAsLong()),
            tools.versions().inService(),
            tools.withdrawals().unread())
        .map(
            all -> {
              Optional<CanaryReport> report = all.resultAt(0);
              Optional<ServiceEntry> now = all.resultAt(1);
              Optional<CanaryNotices.Withdrawal> unread = all.resultAt(2);
              return report
                  .map(found -> page(ctx, found, now.orElseThrow().seq(), unread, problem, entered))
                  .<PageAnswer>map(
                      page ->
                          new PageAnswer.View(
                              status,
                              "canary",
                              "Canary version " + page.version(),
                              PlaybookTools.SECTION,
                              page))
                  .orElseGet(CanaryPageRoutes::none);
            });
  }

  private static CanaryPage page(
      RoutingContext ctx,
      CanaryReport report,
      long seen,
      Optional<CanaryNotices.Withdrawal> unread,
      String problem,
      Optional<CanaryPage.Entered> entered) {
    return CanaryPage.of(
        report,
        seen,
        PageUser.member(ctx),
        unread
            .filter(one -> one.version() == report.run().version())
            .map(one -> WithdrawalBanner.of(one, PageUser.member(ctx)))
            .orElse(null),
        problem,
        entered.orElse(new CanaryPage.Entered(String.valueOf(report.run().last().percent()), "")));
  }

  private static PageAnswer none() {
    return PageAnswer.notFound(
        "This version never was a canary, or there is none of this number. See the versions.");
  }

  private Future<PageAnswer> share(RoutingContext ctx) {
    String written = FormFields.text(ctx, "percent");
    long percent = FormFields.number(ctx, "percent");
    if (percent < 1 || percent > 99) {
      return shown(
          ctx,
          400,
          "Share: write a whole number from 1 to 99. For all candidates, promote the canary.",
          Optional.of(new CanaryPage.Entered(written, "")));
    }
    return step(ctx, ServiceEntry.Action.SHARE, (int) percent, "on the page");
  }

  private Future<PageAnswer> end(RoutingContext ctx) {
    String comment = FormFields.text(ctx, "comment");
    boolean promote = FormFields.text(ctx, "step").equals("promote");
    if (comment.isEmpty() || comment.length() > LONGEST) {
      return shown(
          ctx,
          FormFields.again(ctx, 400),
          "Reason: say in at most " + LONGEST + " characters why; it goes on record.",
          Optional.of(new CanaryPage.Entered(FormFields.text(ctx, "percent"), comment)));
    }
    return step(
        ctx, promote ? ServiceEntry.Action.PROMOTE : ServiceEntry.Action.WITHDRAW, 0, comment);
  }

  private Future<PageAnswer> step(
      RoutingContext ctx, ServiceEntry.Action action, int percent, String comment) {
    OptionalLong number = PlaybookNames.number(ctx.pathParam("number"));
    long seen = FormFields.number(ctx, "seen");
    if (number.isEmpty() || seen <= 0) {
      return Future.succeededFuture(none());
    }
    return tools
        .versions()
        .inService()
        .compose(
            now ->
                now.filter(row -> row.canary().equals(number)).isEmpty()
                    ? Future.succeededFuture("This canary has ended, so nothing was done.")
                    : tools
                        .versions()
                        .serve(
                            new Versions.Step(
                                action,
                                0,
                                percent,
                                OptionalLong.of(seen),
                                comment,
                                PageUser.name(ctx),
                                tools.clock().instant()))
                        .map(VersionPageRoutes::said))
        .map(
            said ->
                new PageAnswer.Elsewhere(notices.on(PageLinks.canary(number.getAsLong()), said)));
  }

  private Future<PageAnswer> read(RoutingContext ctx) {
    return tools
        .withdrawals()
        .read(FormFields.number(ctx, "seq"), PageUser.name(ctx), tools.clock().instant())
        .map(
            done ->
                new PageAnswer.Elsewhere(
                    notices.on(
                        PageLinks.VERSIONS,
                        done
                            ? "Read: the withdrawal is on record and no longer shown here."
                            : "It was read before, so nothing was done.")));
  }
}
