package nurture.web.member;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nurture.access.Member;
import nurture.access.Passwords;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageDoor;
import nurture.web.session.FormTokens;
import nurture.web.session.OpenIdProvider;
import nurture.web.session.PageAccess;
import nurture.web.session.PageSessions;
import nurture.web.session.PasswordCheck.Outcome;
import org.jspecify.annotations.Nullable;

/** Signing in with a password, on a page or in a dialog over one, and signing out. */
public final class SignInRoutes {

  private static final String WRONG =
      "Email address or password is wrong. After some tries the next one has to wait.";

  private final PageAccess access;
  private final FormNotices formNotices;

  public SignInRoutes(PageAccess access, FormNotices formNotices) {
    this.access = access;
    this.formNotices = formNotices;
  }

  /** A member who is signed in is sent on; a dialog learns the token of their forms. */
  Future<PageAnswer> show(RoutingContext ctx) {
    Optional<Member> member = PageSessions.member(ctx);
    if (member.isPresent()) {
      return Future.succeededFuture(
          dialog(ctx) ? goOn(ctx, member.get()) : new PageAnswer.Elsewhere(to(ctx)));
    }
    return Future.succeededFuture(page(ctx, 200, ""));
  }

  Future<PageAnswer> signIn(RoutingContext ctx) {
    return access
        .passwordCheck()
        .check(ctx, field(ctx, "email"), field(ctx, "password"))
        .compose(
            outcome -> {
              if (outcome instanceof Outcome.Right right) {
                return begun(ctx, right.member());
              }
              if (outcome instanceof Outcome.Wait wait) {
                long seconds = seconds(wait.left());
                ctx.response().putHeader("retry-after", String.valueOf(seconds));
                return Future.succeededFuture(page(ctx, 429, waits(seconds)));
              }
              return Future.succeededFuture(page(ctx, 401, WRONG));
            })
        .recover(
            error ->
                error instanceof Passwords.Busy
                    ? Future.succeededFuture(
                        page(ctx, 503, "Many are signing in right now. Try again in a moment."))
                    : Future.failedFuture(error));
  }

  /** The session ends here; where there is a provider, the browser goes there to sign out too. */
  Future<PageAnswer> signOut(RoutingContext ctx) {
    Optional<String> idToken = PageSessions.get(ctx, ProviderRoutes.ID_TOKEN);
    PageAnswer here =
        new PageAnswer.Elsewhere(formNotices.on(PageDoor.SIGN_IN, "You are signed out."));
    return access
        .sessions()
        .end(ctx)
        .compose(done -> signedOutElsewhere(idToken))
        .map(
            address ->
                address
                    .<PageAnswer>map(
                        url ->
                            PageAnswer.view(
                                "signed-out",
                                "Signed out",
                                "",
                                new SignedOutPage(access.provider().orElseThrow().label(), url)))
                    .orElse(here));
  }

  private Future<Optional<String>> signedOutElsewhere(Optional<String> idToken) {
    Optional<OpenIdProvider> provider = access.provider();
    return idToken.isEmpty() || provider.isEmpty()
        ? Future.succeededFuture(Optional.empty())
        // Signed out here all the same when the provider is away.
        : provider.get().signOutUrl(idToken.get()).otherwise(Optional.empty());
  }

  private Future<PageAnswer> begun(RoutingContext ctx, Member member) {
    return access
        .members()
        .admitted(member, "with a password", access.clock().instant())
        .compose(done -> access.sessions().begin(ctx, member, Map.of()))
        .map(done -> dialog(ctx) ? goOn(ctx, member) : new PageAnswer.Elsewhere(to(ctx)));
  }

  private PageAnswer goOn(RoutingContext ctx, Member member) {
    if (member.mustChange()) {
      ctx.response().putHeader("x-go-to", PageDoor.PASSWORD);
    }
    ctx.response()
        .putHeader(FormTokens.HEADER, access.formTokens().token(ctx))
        .putHeader("x-member", member.id().toString());
    return new PageAnswer.Done();
  }

  private PageAnswer page(RoutingContext ctx, int status, String problem) {
    Optional<OpenIdProvider> provider = access.provider();
    String to = to(ctx);
    return new PageAnswer.View(
        status,
        "sign-in",
        "Sign in",
        "",
        new SignInPage(
            dialog(ctx),
            to,
            field(ctx, "email"),
            problem,
            access.formTokens().token(ctx),
            provider.map(OpenIdProvider::label).orElse(null),
            provider.map(at -> providerHref(dialog(ctx) ? "/sign-in/done" : to)).orElse(null)));
  }

  private static String providerHref(String to) {
    return "/sign-in/provider?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  static String waits(long seconds) {
    return "There were too many wrong passwords. Try again in "
        + (seconds < 120 ? seconds + " s." : (seconds + 59) / 60 + " minutes.");
  }

  static long seconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  private static boolean dialog(RoutingContext ctx) {
    return "dialog".equals(ctx.request().getParam("as"));
  }

  private static String to(RoutingContext ctx) {
    return PageDoor.wayBack(field(ctx, "to"));
  }

  /** A field of the form or the address; empty if it is in neither. */
  static String field(RoutingContext ctx, String name) {
    @Nullable String sent = ctx.request().getFormAttribute(name);
    @Nullable String asked = sent == null ? ctx.request().getParam(name) : sent;
    return asked == null ? "" : asked;
  }
}
