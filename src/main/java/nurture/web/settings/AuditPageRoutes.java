package nurture.web.settings;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import nurture.access.Permission;
import nurture.audit.AuditLog;
import nurture.audit.AuditLog.Wanted;
import nurture.audit.ChainVerification;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;
import nurture.web.console.QueryText;

/** The audit on a page, and the proof that it is whole. Safe for concurrent use. */
public final class AuditPageRoutes implements PageSet {

  static final String PATH = "/settings/audit";

  private static final int LONGEST = 200;

  private final AuditLog log;

  public AuditPageRoutes(AuditLog log) {
    this.log = log;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(
        "/settings",
        EDIT,
        ctx ->
            Future.succeededFuture(
                new PageAnswer.Elsewhere(
                    PageUser.member(ctx).may(Permission.PEOPLE) ? PageLinks.PEOPLE : PATH)));
    pages.page(PATH, EDIT, ctx -> page(ctx, Optional.empty()));
    pages.form(
        PATH + "/proof",
        EDIT,
        ctx -> log.verify(Optional.empty()).compose(found -> page(ctx, Optional.of(found))));
  }

  private Future<PageAnswer> page(RoutingContext ctx, Optional<ChainVerification> proved) {
    Optional<String> action = given(ctx, "action");
    Optional<String> target = given(ctx, "target");
    Optional<Long> before = given(ctx, "before").flatMap(AuditPageRoutes::number);
    return log.page(new Wanted(before, action, target, AuditPage.MOST + 1))
        .map(
            entries ->
                PageAnswer.view(
                    "audit", "Audit", "settings", AuditPage.of(action, target, entries, proved)));
  }

  private static Optional<String> given(RoutingContext ctx, String name) {
    return Optional.of(QueryText.given(ctx.request().getParam(name), LONGEST))
        .filter(written -> !written.isEmpty());
  }

  private static Optional<Long> number(String written) {
    return written.matches("\\d{1,18}") ? Optional.of(Long.parseLong(written)) : Optional.empty();
  }
}
