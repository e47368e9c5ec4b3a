package nurture.web;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.TimeoutHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import nurture.config.Settings;

/** What every request passes: limits, headers, and answers to what goes wrong. */
public final class RequestPipeline {

  private static final Set<HttpMethod> WITH_BODY =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  private static final String MAILS = "/webhooks/inbound-mail";
  private static final String OPENAPI = resource("/web/openapi.yaml");

  /**
   * A router for everything else to be mounted on; below {@code /api} only for those with a key.
   *
   * @param largestMail that is taken, in bytes
   * @param comesBack whether a failure is one of the database, away or overloaded
   */
  public static Router router(
      Vertx vertx,
      Settings.Http settings,
      long largestMail,
      KeyAuthentication keyAuthentication,
      Predicate<Throwable> comesBack) {
    Router router = Router.router(vertx);
    router.route().handler(context -> JsonAnswers.comesBack(context, comesBack).next());
    router.route().handler(RequestPipeline::plainText);
    router.route().handler(RequestPipeline::bodiless);
    router.route().handler(RequestPipeline::headers);
    // Running the demo's clock through a quarter takes longer than any other request; so do a
    // replay and a time-lapse, a file on its way here, and what became of a million rows on its
    // way out.
    router
        .routeWithRegex(
            "^(?!.*(?:/demo/|/replay$|/time-lapse$)|(?:/api)?/imports(?:/[^/]+/outcomes)?$).*$")
        .handler(TimeoutHandler.create(settings.requestTimeout().toMillis(), 503));
    router.route("/api/*").handler(keyAuthentication);
    router.route(MAILS).handler(keyAuthentication);
    router.route("/api/*").handler(QueryNames::check);
    // Many a client says "form" of the JSON it posts; read as one, it would be taken apart.
    router.route("/api/*").handler(RequestPipeline::jsonWhateverTheySay);
    router.route("/webhooks/*").handler(RequestPipeline::jsonWhateverTheySay);
    // A file that is uploaded goes to the disk, and is never held in memory. What a mail program
    // says in an unsubscription is not read at all: whatever it is, it is one.
    router
        .routeWithRegex(
            "^(?!(?:(?:/api)?/imports|/openings|/playbook/drafts/[^/]+/attachments|/unsubscribe/[^/]*|"
                + MAILS
                + ")$).*$")
        .handler(
            BodyHandler.create(false)
                .setBodyLimit(settings.bodyLimitBytes())
                .setHandleFileUploads(false));
    // With what is attached to it.
    router
        .route(MAILS)
        .handler(BodyHandler.create(false).setBodyLimit(largestMail).setHandleFileUploads(false));
    router
        .route(HttpMethod.GET, "/openapi.yaml")
        .handler(
            context -> {
              var unused =
                  context.response().putHeader("content-type", "application/yaml").end(OPENAPI);
            });
    router.errorHandler(404, c -> Problem.notFound("page", c.normalizedPath()).answer(c));
    router.errorHandler(
        405,
        c ->
            Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Not with " + c.request().method() + ".")
                .answer(c));
    router.errorHandler(
        413,
        c ->
            Problem.of(
                    ProblemType.TOO_LARGE,
                    c.normalizedPath().equals(MAILS)
                        ? "The mail may have at most "
                            + (largestMail >> 20)
                            + " MB (inbox.largest-megabytes)."
                        : "The body may have at most " + settings.bodyLimitBytes() + " bytes.")
                .answer(c));
    router.errorHandler(
        400, c -> Problem.of(ProblemType.REFUSED, "The request cannot be read.").answer(c));
    router.errorHandler(
        503,
        c -> {
          c.response().putHeader("retry-after", "2");
          Problem.of(ProblemType.TOOK_TOO_LONG, "Send it again; a repeat does no harm.").answer(c);
        });
    router.errorHandler(500, c -> JsonAnswers.unexpected(c, c.failure()));
    return router;
  }

  /** Answers a request that is no HTTP, or too long, before any route sees it. */
  public static void unreadable(HttpServerRequest request) {
    Throwable cause = request.decoderResult().cause();
    Problem problem =
        cause instanceof TooLongHttpLineException
            ? Problem.of(
                ProblemType.ADDRESS_TOO_LONG,
                "Send what belongs into the body in the body, and fewer things at once.")
            : cause instanceof TooLongHttpHeaderException
                ? Problem.of(ProblemType.HEADERS_TOO_LONG, "Send fewer or shorter headers.")
                : Problem.of(ProblemType.REFUSED, "The request cannot be read.");
    problem.answer(request.response());
    var unused = request.connection().close();
  }

  /** PostgreSQL keeps no NUL, so that none can be looked for either. */
  private static void plainText(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.path().contains("%00") || String.valueOf(request.query()).contains("%00")) {
      Problem.of(
              ProblemType.REFUSED, "The address has the character NUL (%00) in it. Leave it out.")
          .answer(context);
      return;
    }
    context.next();
  }

  /** A form in a request that can have none would fail while it is read. */
  private static void bodiless(RoutingContext context) {
    if (!WITH_BODY.contains(context.request().method())) {
      context.request().headers().remove("content-type");
    }
    context.next();
  }

  private static void jsonWhateverTheySay(RoutingContext context) {
    String type = context.request().getHeader("content-type");
    if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
      context.request().headers().set("content-type", "application/json");
    }
    context.next();
  }

  private static void headers(RoutingContext context) {
    var headers = context.response().headers();
    headers.set("x-content-type-options", "nosniff");
    headers.set("referrer-policy", "same-origin");
    headers.set("x-frame-options", "SAMEORIGIN");
    headers.set("cross-origin-opener-policy", "same-origin");
    if (context.request().path().startsWith("/api/")) {
      headers.set("cache-control", "no-store");
    }
    context.next();
  }

  private static String resource(String name) {
    try (InputStream file = RequestPipeline.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RequestPipeline() {}
}
