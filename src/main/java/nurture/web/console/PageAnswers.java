package nurture.web.console;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns answers into responses. What fails becomes a page that says so, and one line in the log.
 * Thread-safe.
 */
final class PageAnswers {

  /** A route: what a request is answered with. */
  interface Page extends Function<RoutingContext, Future<PageAnswer>> {}

  /**
   * What every page shows around itself.
   *
   * @param today the demo's date; null outside of a demo
   */
  record Site(
      String title,
      String section,
      String stylesheet,
      String mark,
      @Nullable ShownTime today,
      @Nullable String notice) {}

  private static final Logger log = LoggerFactory.getLogger(PageAnswers.class);

  /** A page's own files and forms, nothing inline. */
  private static final String OURS =
      "default-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " object-src 'none'; frame-ancestors 'none'";

  /** A mail may show its pictures and colours; nothing in it runs or calls. */
  private static final String FOREIGN =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: https:;"
          + " form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

  private final PageTemplates pageTemplates;
  private final StaticAssets staticAssets;
  private final FormNotices formNotices;
  private final InstantSource clock;
  private final boolean demo;

  PageAnswers(
      PageTemplates pageTemplates,
      StaticAssets staticAssets,
      FormNotices formNotices,
      InstantSource clock,
      boolean demo) {
    this.pageTemplates = pageTemplates;
    this.staticAssets = staticAssets;
    this.formNotices = formNotices;
    this.clock = clock;
    this.demo = demo;
  }

  Handler<RoutingContext> with(Page page) {
    return ctx ->
        Future.succeededFuture(ctx)
            .compose(page)
            .recover(error -> Future.succeededFuture(unable(ctx, error)))
            .onSuccess(pageAnswer -> send(ctx, pageAnswer))
            .onFailure(ctx::fail);
  }

  /** Lets through what the guard accepts, and answers the rest with a refusal. */
  Handler<RoutingContext> guarding(Predicate<RoutingContext> guard) {
    return ctx -> {
      if (guard.test(ctx)) {
        ctx.next();
      } else {
        send(
            ctx,
            PageAnswer.trouble(
                403,
                "Refused",
                "This form was not sent from a page of this server, so nothing was done."
                    + " Open the page here and press the button again."));
      }
    };
  }

  void send(RoutingContext ctx, PageAnswer pageAnswer) {
    try {
      if (pageAnswer instanceof PageAnswer.View view) {
        String html = written(ctx, view);
        html(ctx, OURS, "same-origin").setStatusCode(view.status()).end(html);
      } else if (pageAnswer instanceof PageAnswer.Foreign foreign) {
        html(ctx, FOREIGN, "no-referrer").end(foreign.html());
      } else if (pageAnswer instanceof PageAnswer.Elsewhere elsewhere) {
        ctx.response().setStatusCode(303).putHeader("Location", elsewhere.location()).end();
      }
    } catch (RuntimeException broken) {
      ctx.fail(500, broken);
    }
  }

  private String written(RoutingContext ctx, PageAnswer.View view) {
    Site site =
        new Site(
            view.title(),
            view.section(),
            staticAssets.stylesheet(),
            staticAssets.mark(),
            demo ? ShownTime.at(clock.instant(), ZoneOffset.UTC) : null,
            formNotices.take(ctx.request().getParam(FormNotices.PARAMETER)).orElse(null));
    return pageTemplates.written(view.template(), Map.of("site", site, "page", view.page()));
  }

  /**
   * Forms are checked by where they come from, so the browser has to be allowed to say so to us.
   */
  private static HttpServerResponse html(RoutingContext ctx, String policy, String referrer) {
    return ctx.response()
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Content-Security-Policy", policy)
        .putHeader("Referrer-Policy", referrer)
        .putHeader("Cache-Control", "no-store");
  }

  /** Names the route, not the path: a ref may be an address. */
  private static PageAnswer unable(RoutingContext ctx, Throwable error) {
    String route = ctx.currentRoute() == null ? "" : String.valueOf(ctx.currentRoute().getPath());
    log.warn("page {} {} cannot be shown", ctx.request().method(), route, error);
    return PageAnswer.trouble(
        503,
        "Temporarily unavailable",
        "The data of this page cannot be read right now. Nothing is lost: events are kept and"
            + " processed later. Try again in a minute.");
  }
}
