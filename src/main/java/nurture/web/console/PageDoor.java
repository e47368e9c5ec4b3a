package nurture.web.console;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.web.session.PageAccess;
import nurture.web.session.PageSessions;

/**
 * Lets those see a page who may. A visitor is sent to sign in and back; a part of a page that is
 * asked for by htmx is answered with 401, upon which the page opens a dialog to sign in. A form
 * needs the token of its session. Thread-safe.
 */
public final class PageDoor {

  public static final String SIGN_IN = "/sign-in";
  public static final String PASSWORD = "/settings/password";

  private static final String HTMX = "HX-Request";

  private final PageAnswers answers;
  private final PageAccess access;

  PageDoor(PageAnswers answers, PageAccess access) {
    this.answers = answers;
    this.access = access;
  }

  /** For a member with a permission. */
  public Handler<RoutingContext> needs(Permission permission) {
    return ctx ->
        PageSessions.member(ctx)
            .ifPresentOrElse(
                member -> check(ctx, member, permission), () -> visitor(ctx, permission));
  }

  /**
   * For a form: the token it was shown with. A script is told by a header that another session of a
   * member has begun since, so that it can ask for the token of that one.
   */
  public Handler<RoutingContext> token() {
    return ctx -> {
      if (access.formTokens().fits(ctx)) {
        ctx.next();
      } else {
        if (PageSessions.member(ctx).isPresent()) {
          ctx.response().putHeader("x-other-session", "true");
        }
        answers.send(
            ctx,
            PageAnswer.trouble(
                403,
                "Refused",
                "This form was shown to another session, so nothing was done. Open the page again"
                    + " and repeat it."));
      }
    };
  }

  /** For signing out: a visitor is there already. */
  public Handler<RoutingContext> member() {
    return ctx -> {
      if (PageSessions.member(ctx).isPresent()) {
        ctx.next();
      } else {
        answers.send(ctx, new PageAnswer.Elsewhere(SIGN_IN));
      }
    };
  }

  private void check(RoutingContext ctx, Member member, Permission permission) {
    if (member.mustChange() && !ctx.normalizedPath().equals(PASSWORD)) {
      if (ctx.request().headers().contains(HTMX)) {
        ctx.response().putHeader("HX-Redirect", PASSWORD).setStatusCode(204).end();
      } else {
        answers.send(ctx, new PageAnswer.Elsewhere(PASSWORD));
      }
    } else if (member.may(permission)) {
      ctx.next();
    } else {
      answers.send(ctx, mayNot(member));
    }
  }

  /** What a member is told who may not do what they ask for. */
  public static PageAnswer mayNot(Member member) {
    return PageAnswer.trouble(
        403,
        "You may not do this",
        "Your role is "
            + member.role().word()
            + ". An admin can give you another one, under Settings, People.");
  }

  private void visitor(RoutingContext ctx, Permission permission) {
    boolean reads = ctx.request().method() == HttpMethod.GET;
    if (reads && access.demo().filter(demo -> demo.appliesTo(ctx)).isPresent()) {
      access
          .demo()
          .orElseThrow()
          .member()
          .compose(
              member ->
                  member.isEmpty()
                      ? Future.succeededFuture(member)
                      : access.sessions().begin(ctx, member.get(), Map.of()).map(member))
          .onSuccess(
              member ->
                  member.ifPresentOrElse(
                      known -> check(ctx, known, permission), () -> refused(ctx)))
          .onFailure(error -> answers.unable(ctx, error));
    } else {
      refused(ctx);
    }
  }

  private void refused(RoutingContext ctx) {
    if (ctx.request().headers().contains(HTMX)) {
      ctx.response()
          .setStatusCode(401)
          .putHeader("HX-Reswap", "none")
          .putHeader("HX-Trigger", "sign-in-needed")
          .putHeader("Cache-Control", "no-store")
          .end();
    } else if (ctx.request().method() == HttpMethod.GET) {
      answers.send(ctx, new PageAnswer.Elsewhere(signInAndBack(ctx)));
    } else {
      answers.send(
          ctx,
          PageAnswer.trouble(
              401,
              "Sign in again",
              "Your session ended, so nothing was done. Sign in in another tab, come back to the"
                  + " page before this one, and repeat it."));
    }
  }

  private static String signInAndBack(RoutingContext ctx) {
    String asked = ctx.request().uri();
    return asked.equals("/")
        ? SIGN_IN
        : SIGN_IN + "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
  }

  /** Where to go after signing in: a page of this server, and no other. */
  public static String wayBack(String written) {
    return written.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") && !written.startsWith(SIGN_IN)
        ? written
        : "/";
  }
}
