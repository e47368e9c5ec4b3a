package nurture.web.mail;

import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import nurture.candidate.Suppression.Cause;
import nurture.insight.SuppressionReader;
import nurture.insight.SuppressionReader.Place;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;

/** Which addresses nobody writes to, and why. Safe for concurrent use. */
public final class SuppressionRoutes implements PageSet {

  static final String PATH = "/suppressions";

  private final SuppressionReader suppressions;

  public SuppressionRoutes(SuppressionReader suppressions) {
    this.suppressions = suppressions;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PATH, READ, this::list);
  }

  /** A cause nobody knows lists them all. */
  private Future<PageAnswer> list(RoutingContext ctx) {
    String written = ctx.request().getParam("cause");
    Optional<Cause> cause =
        Arrays.stream(Cause.values())
            .filter(each -> SuppressionsPage.written(each).equals(written))
            .findFirst();
    return suppressions
        .suppressions(
            cause, Place.parse(ctx.request().getParam("after")), SuppressionsPage.MOST + 1)
        .map(
            lines ->
                PageAnswer.view(
                    "suppressions", "Suppressions", "mails", SuppressionsPage.of(cause, lines)));
  }
}
