package nurture.web.console;

import freemarker.core.TemplateHTMLOutputModel;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nurture.access.Member;
import nurture.web.RequestEnd;
import nurture.web.session.FormTokens;
import nurture.web.session.PageSessions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns answers into responses. What fails becomes a page that says so, and one line in the log.
 * Thread-safe.
 */
public final class PageAnswers {

  /** A route: what a request is answered with. */
  public interface Page extends Function<RoutingContext, Future<PageAnswer>> {}

  /**
   * What every page shows around itself.
   *
   * @param keys the script of keys
   * @param editor the script of the text editor
   * @param grid the script of the grid of a table
   * @param kept the script that keeps what is typed into forms
   * @param importMap where scripts find the modules they name
   * @param settings the pages of the settings that the member may see
   * @param nonce what scripts of this answer bear, and none other
   * @param who the member who asks; null for a visitor
   * @param names of members by their addresses
   * @param formToken what the member's forms bear; empty for a visitor
   * @param today the demo's date; null outside of a demo
   */
  public record Site(
      String title,
      String section,
      String stylesheet,
      String mark,
      String htmx,
      String module,
      String keys,
      String editor,
      String grid,
      String kept,
      String condition,
      TemplateHTMLOutputModel importMap,
      String nonce,
      List<PageNavigation.Entry> navigation,
      List<PageNavigation.Entry> settings,
      @Nullable Who who,
      Map<String, String> names,
      String formToken,
      @Nullable ShownTime today,
      FormNotices.@Nullable Notice notice) {

    /** An id for a form of the page, another one each time; see {@link SentOnce}. */
    String formId() {
      return UUID.randomUUID().toString();
    }
  }

  /** The member who asks. */
  public record Who(String id, String name, String email, String role) {

    static Who of(Member member) {
      return new Who(
          member.id().toString(),
          member.name(),
          member.email(),
          DisplayWords.capital(member.role().word()));
    }
  }

  private static final Logger log = LoggerFactory.getLogger(PageAnswers.class);

  /**
   * A page's own files and forms, and no script but those that bear the nonce: a file of ours that
   * is no script, or markup that came in with data, cannot run.
   */
  private static final String OURS =
      "default-src 'none'; script-src 'nonce-%1$s'; style-src 'self' 'nonce-%1$s';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self';"
          + " form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

  /**
   * A mail may show its pictures and colours; nothing in it runs or calls. It counts as a page of
   * this server, so that the page around it can measure how high it is.
   */
  private static final String FOREIGN =
      "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline'; img-src data:"
          + " https:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

  private final PageTemplates pageTemplates;
  private final StaticAssets staticAssets;
  private final FormNotices formNotices;
  private final InstantSource clock;
  private final boolean demo;
  private final FormTokens formTokens;
  private final TeamNames names;
  private final SecureRandom random = new SecureRandom();

  public PageAnswers(
      PageTemplates pageTemplates,
      StaticAssets staticAssets,
      FormNotices formNotices,
      InstantSource clock,
      boolean demo,
      FormTokens formTokens,
      TeamNames names) {
    this.pageTemplates = pageTemplates;
    this.staticAssets = staticAssets;
    this.formNotices = formNotices;
    this.clock = clock;
    this.demo = demo;
    this.formTokens = formTokens;
    this.names = names;
  }

  public Handler<RoutingContext> with(Page page) {
    return ctx ->
        Future.succeededFuture(ctx)
            .compose(page)
            .recover(
                error ->
                    Future.succeededFuture(
                        RequestEnd.isAnswered(ctx)
                            ? new PageAnswer.Done()
                            : unreadable(ctx, error)))
            .compose(pageAnswer -> named(ctx, pageAnswer).map(pageAnswer))
            .onSuccess(pageAnswer -> send(ctx, pageAnswer))
            .onFailure(ctx::fail);
  }

  /** Once the names that a page of a member needs are known. */
  private Future<?> named(RoutingContext ctx, PageAnswer pageAnswer) {
    return pageAnswer instanceof PageAnswer.View && PageSessions.member(ctx).isPresent()
        ? names.known()
        : Future.succeededFuture();
  }

  /** Lets through what the guard accepts, and answers the rest with a refusal. */
  public Handler<RoutingContext> guarding(Predicate<RoutingContext> guard) {
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

  /** Lets through forms whose texts can be kept. */
  public Handler<RoutingContext> storable() {
    return ctx ->
        StorableFields.unfit(ctx)
            .ifPresentOrElse(
                field ->
                    send(
                        ctx,
                        PageAnswer.trouble(
                            400,
                            "Nothing was done",
                            "The field "
                                + field
                                + " holds the character NUL, which no text can keep. Go back,"
                                + " remove it, and send the form again.")),
                ctx::next);
  }

  /** Answers, unless the request was answered already because it took too long. */
  public void send(RoutingContext ctx, PageAnswer pageAnswer) {
    if (RequestEnd.isAnswered(ctx)) {
      return;
    }
    try {
      if (pageAnswer instanceof PageAnswer.View view) {
        String nonce = nonce();
        String html = written(ctx, view, nonce);
        html(ctx, OURS.formatted(nonce), "same-origin").setStatusCode(view.status()).end(html);
      } else if (pageAnswer instanceof PageAnswer.Foreign foreign) {
        html(ctx, FOREIGN, "no-referrer").end(foreign.html());
      } else if (pageAnswer instanceof PageAnswer.Download download) {
        ctx.response()
            .putHeader("Content-Type", download.type())
            .putHeader("Content-Disposition", download.disposition())
            .putHeader("X-Content-Type-Options", "nosniff")
            .putHeader("Cache-Control", "no-store")
            .end(download.content());
      } else if (pageAnswer instanceof PageAnswer.Data data) {
        ctx.response()
            .putHeader("Content-Type", "application/json")
            .putHeader("Cache-Control", "no-store")
            .end(data.json());
      } else if (pageAnswer instanceof PageAnswer.Elsewhere elsewhere) {
        formNotices.bind(elsewhere.location(), reader(ctx));
        ctx.response().setStatusCode(303).putHeader("Location", elsewhere.location()).end();
      } else if (pageAnswer instanceof PageAnswer.Done) {
        ctx.response().setStatusCode(204).putHeader("Cache-Control", "no-store").end();
      }
    } catch (RuntimeException broken) {
      ctx.fail(500, broken);
    }
  }

  /** Answers as a page does whose data cannot be read. */
  public void unable(RoutingContext ctx, Throwable error) {
    send(ctx, unreadable(ctx, error));
  }

  /** The session to which a notice is shown; the same for all visitors. */
  private static String reader(RoutingContext ctx) {
    return PageSessions.hash(ctx).map(HexFormat.of()::formatHex).orElse("");
  }

  private String nonce() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private String written(RoutingContext ctx, PageAnswer.View view, String nonce) {
    Optional<Member> member = PageSessions.member(ctx);
    WayBack back = WayBack.of(ctx.normalizedPath(), view.status() == 404, member);
    Site site =
        new Site(
            view.title(),
            view.page() instanceof PageAnswer.Trouble ? back.section() : view.section(),
            staticAssets.stylesheet(),
            staticAssets.mark(),
            staticAssets.htmx(),
            staticAssets.module(),
            staticAssets.keys(),
            staticAssets.editor(),
            staticAssets.grid(),
            staticAssets.kept(),
            staticAssets.condition(),
            staticAssets.importMap(),
            nonce,
            PageNavigation.of(member),
            PageNavigation.settings(member),
            member.map(Who::of).orElse(null),
            member.isPresent() ? names.last() : Map.of(),
            member.isPresent() ? formTokens.token(ctx) : "",
            demo ? ShownTime.at(clock.instant(), ZoneOffset.UTC) : null,
            formNotices
                .take(ctx.request().getParam(FormNotices.PARAMETER), reader(ctx))
                .orElse(null));
    return pageTemplates.written(
        view.template(), Map.of("site", site, "page", view.page(), "back", back));
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
  private static PageAnswer unreadable(RoutingContext ctx, Throwable error) {
    String route = ctx.currentRoute() == null ? "" : String.valueOf(ctx.currentRoute().getPath());
    log.warn("page {} {} cannot be shown", ctx.request().method(), route, error);
    return PageAnswer.trouble(
        503,
        "Temporarily unavailable",
        "The data of this page cannot be read right now. Nothing is lost: events are kept and"
            + " processed later. Try again in a minute.");
  }
}
