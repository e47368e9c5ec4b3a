package nurture.web.member;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nurture.access.Member;
import nurture.access.MemberSession;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageDoor;
import nurture.web.console.PageLinks;
import nurture.web.console.PageUser;
import nurture.web.console.ShownTime;
import nurture.web.session.PageAccess;
import nurture.web.session.PageSessions;

/** A member's own sessions: where they are signed in, and ending it. */
public final class OwnSessionRoutes {

  private final PageAccess access;
  private final FormNotices formNotices;

  public OwnSessionRoutes(PageAccess access, FormNotices formNotices) {
    this.access = access;
    this.formNotices = formNotices;
  }

  Future<PageAnswer> list(RoutingContext ctx) {
    byte[] here = PageSessions.hash(ctx).orElseThrow();
    return access
        .memberSessions()
        .of(PageUser.member(ctx).id(), access.clock().instant())
        .map(
            sessions ->
                PageAnswer.view(
                    "sessions",
                    "Sessions",
                    "",
                    new OwnSessionsPage(
                        sessions.stream().map(session -> row(session, here)).toList())));
  }

  /** Of another member's session nothing is said, and nothing is done. */
  Future<PageAnswer> end(RoutingContext ctx) {
    Optional<byte[]> hash = hash(ctx.pathParam("id"));
    if (hash.isEmpty()) {
      return Future.succeededFuture(PageAnswer.notFound("There is no such session."));
    }
    Member member = PageUser.member(ctx);
    return access
        .memberSessions()
        .endOne(member.id(), hash.get(), member.onRecord(), access.clock().instant())
        .map(
            ended ->
                ended
                    ? new PageAnswer.Elsewhere(
                        formNotices.on(PageLinks.SESSIONS, "That session ended."))
                    : PageAnswer.notFound("There is no such session. It may have ended."));
  }

  /** Everywhere, here as well. */
  Future<PageAnswer> endAll(RoutingContext ctx) {
    Member member = PageUser.member(ctx);
    return access
        .memberSessions()
        .endAll(member.id(), member.onRecord(), access.clock().instant())
        .compose(done -> access.sessions().end(ctx))
        .map(
            done ->
                new PageAnswer.Elsewhere(
                    formNotices.on(PageDoor.SIGN_IN, "You are signed out everywhere.")));
  }

  private static OwnSessionsPage.Row row(MemberSession session, byte[] here) {
    return new OwnSessionsPage.Row(
        BrowserName.of(session.browser()),
        Arrays.equals(session.hash(), here),
        ShownTime.at(session.createdAt(), ZoneOffset.UTC),
        ShownTime.at(session.seenAt(), ZoneOffset.UTC),
        PageLinks.SESSIONS + "/" + HexFormat.of().formatHex(session.hash()) + "/end");
  }

  private static Optional<byte[]> hash(String written) {
    return written.matches("[0-9a-f]{64}")
        ? Optional.of(HexFormat.of().parseHex(written))
        : Optional.empty();
  }
}
