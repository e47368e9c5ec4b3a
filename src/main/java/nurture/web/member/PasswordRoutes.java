package nurture.web.member;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import nurture.access.Member;
import nurture.access.Passwords;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageUser;
import nurture.web.session.PageAccess;
import nurture.web.session.PageSessions;
import nurture.web.session.PasswordCheck.Outcome;

/** A member's change of their own password. */
public final class PasswordRoutes {

  private final PageAccess access;
  private final FormNotices formNotices;

  public PasswordRoutes(PageAccess access, FormNotices formNotices) {
    this.access = access;
    this.formNotices = formNotices;
  }

  Future<PageAnswer> show(RoutingContext ctx) {
    return page(ctx, 200, "");
  }

  /** The old password is tried as at signing in: too many wrong ones make wait. */
  Future<PageAnswer> change(RoutingContext ctx) {
    Member member = PageUser.member(ctx);
    String fresh = SignInRoutes.field(ctx, "new");
    Optional<String> fault = Passwords.fault(fresh, member);
    if (fault.isPresent()) {
      return page(ctx, 400, fault.get());
    }
    if (!fresh.equals(SignInRoutes.field(ctx, "again"))) {
      return page(ctx, 400, "The two new passwords differ. Type the same one twice.");
    }
    String old = SignInRoutes.field(ctx, "current");
    if (fresh.equals(old)) {
      return page(ctx, 400, "The new password is the old one. Write another.");
    }
    return access
        .passwordCheck()
        .check(ctx, member.email(), old)
        .compose(
            outcome -> {
              if (outcome instanceof Outcome.Right) {
                return changed(ctx, member, fresh);
              }
              return outcome instanceof Outcome.Wait wait
                  ? page(ctx, 429, SignInRoutes.waits(SignInRoutes.seconds(wait.left())))
                  : page(ctx, 400, "The current password is wrong.");
            });
  }

  private Future<PageAnswer> changed(RoutingContext ctx, Member member, String fresh) {
    return access
        .passwords()
        .hash(fresh)
        .compose(
            hash ->
                access
                    .members()
                    .changePassword(
                        member.id(),
                        hash,
                        PageSessions.hash(ctx).orElseThrow(),
                        member.onRecord(),
                        access.clock().instant()))
        .map(
            done ->
                new PageAnswer.Elsewhere(
                    formNotices.on(
                        "/", "Your password is changed. Other browsers are signed out.")));
  }

  private Future<PageAnswer> page(RoutingContext ctx, int status, String problem) {
    Member member = PageUser.member(ctx);
    return access
        .members()
        .passwordOf(member.id())
        .map(
            hash ->
                new PageAnswer.View(
                    status,
                    "password",
                    "Password",
                    "",
                    new PasswordPage(
                        member.email(),
                        member.mustChange(),
                        hash.isEmpty(),
                        problem,
                        Passwords.SHORTEST,
                        Passwords.LONGEST)));
  }
}
