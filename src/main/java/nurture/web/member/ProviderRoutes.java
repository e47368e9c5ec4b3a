package nurture.web.member;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nurture.access.Member;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageDoor;
import nurture.web.session.OpenIdProvider;
import nurture.web.session.OpenIdProvider.Arrival;
import nurture.web.session.PageAccess;
import nurture.web.session.PageSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to the provider of OpenID Connect and back. */
public final class ProviderRoutes {

  static final String ID_TOKEN = "id-token";

  private static final Logger log = LoggerFactory.getLogger(ProviderRoutes.class);

  private static final String STATE = "state";
  private static final String NONCE = "nonce";
  private static final String VERIFIER = "verifier";
  private static final String TO = "to";

  private final PageAccess access;
  private final OpenIdProvider provider;

  public ProviderRoutes(PageAccess access, OpenIdProvider provider) {
    this.access = access;
    this.provider = provider;
  }

  Future<PageAnswer> depart(RoutingContext ctx) {
    String to = SignInRoutes.field(ctx, "to");
    return provider
        .depart()
        .compose(
            way ->
                access
                    .sessions()
                    .keep(
                        ctx,
                        Map.of(
                            STATE,
                            way.state(),
                            NONCE,
                            way.nonce(),
                            VERIFIER,
                            way.verifier(),
                            TO,
                            to))
                    .<PageAnswer>map(done -> new PageAnswer.Elsewhere(way.url())))
        .recover(error -> Future.succeededFuture(away(error)));
  }

  Future<PageAnswer> arrive(RoutingContext ctx) {
    String code = SignInRoutes.field(ctx, "code");
    String state = SignInRoutes.field(ctx, STATE);
    Optional<String> expected = PageSessions.get(ctx, STATE);
    if (expected.isEmpty() || !same(state, expected.get())) {
      return Future.succeededFuture(
          refused("This browser did not begin this sign-in, or took too long. Sign in again."));
    }
    if (code.isEmpty()) {
      return Future.succeededFuture(
          refused("The provider did not let you in. Sign in again, or ask an admin."));
    }
    String to = PageSessions.get(ctx, TO).orElse("/");
    return provider
        .arrive(
            code,
            PageSessions.get(ctx, NONCE).orElseThrow(),
            PageSessions.get(ctx, VERIFIER).orElseThrow())
        .compose(arrival -> admitted(ctx, arrival, to))
        .recover(
            error ->
                Future.succeededFuture(
                    error instanceof OpenIdProvider.Refused
                        ? refused(String.valueOf(error.getMessage()))
                        : away(error)));
  }

  private Future<PageAnswer> admitted(RoutingContext ctx, Arrival arrival, String to) {
    Instant now = access.clock().instant();
    return access
        .members()
        .introduced(arrival.introduction(), now)
        .compose(
            member ->
                member.filter(Member::active).isPresent()
                    ? begun(ctx, member.get(), arrival.idToken(), now, to)
                    : Future.succeededFuture(
                        refused(
                            "You are not let in: an admin has deactivated your access, or your email address"
                                + " belongs to another member. Ask an admin.")));
  }

  private Future<PageAnswer> begun(
      RoutingContext ctx, Member member, String idToken, Instant now, String to) {
    String back = to.equals(DONE) ? DONE : PageDoor.wayBack(to);
    return access
        .members()
        .admitted(member, "at the provider", now)
        .compose(done -> access.sessions().begin(ctx, member, Map.of(ID_TOKEN, idToken)))
        .map(done -> new PageAnswer.Elsewhere(back));
  }

  /** Where a tab ends in which one signed in for a dialog of another. */
  public static final String DONE = "/sign-in/done";

  static Future<PageAnswer> done(RoutingContext ctx) {
    return Future.succeededFuture(
        PageAnswer.trouble(
            200, "You are signed in", "Go back to the other tab and press Continue there."));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static PageAnswer refused(String says) {
    return PageAnswer.trouble(403, "Not signed in", says);
  }

  private PageAnswer away(Throwable error) {
    log.warn("signing in at the provider failed: {}", String.valueOf(error));
    return PageAnswer.trouble(
        503,
        "Not signed in",
        "Signing in with "
            + provider.label()
            + " did not work. Try again in a minute, or sign in with a password.");
  }
}
