package nurture.web.member;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nurture.access.Member;
import nurture.access.Members.Change;
import nurture.access.Role;
import nurture.identity.Mailbox;
import nurture.web.PathId;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageUser;
import nurture.web.session.PageAccess;

/** Settings, People: who may sign in, and as what. */
public final class MemberRoutes {

  private static final int LONGEST_NAME = 200;

  private final PageAccess access;
  private final FormNotices formNotices;

  public MemberRoutes(PageAccess access, FormNotices formNotices) {
    this.access = access;
    this.formNotices = formNotices;
  }

  Future<PageAnswer> list(RoutingContext ctx) {
    return page(ctx, 200, "");
  }

  /** The answer shows the password; it is kept nowhere. */
  Future<PageAnswer> add(RoutingContext ctx) {
    String name = SignInRoutes.field(ctx, "name").strip();
    String email = SignInRoutes.field(ctx, "email").strip();
    Optional<Role> role = Role.of(SignInRoutes.field(ctx, "role"));
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || name.matches(".*[<>\\p{Cntrl}].*")
        || role.isEmpty()) {
      return page(ctx, 400, "Write a name without < and >, and choose a role.");
    }
    Optional<String> fault = Mailbox.fault(email);
    if (fault.isPresent()) {
      return page(ctx, 400, "The email address " + fault.get() + ".");
    }
    String password = access.passwords().oneTime();
    return access
        .passwords()
        .hash(password)
        .compose(
            hash ->
                access
                    .members()
                    .add(
                        name,
                        Mailbox.canonical(email),
                        role.get(),
                        hash,
                        PageUser.name(ctx),
                        access.clock().instant()))
        .compose(
            made ->
                made.isEmpty()
                    ? page(ctx, 400, "There is a member with this email address already.")
                    : Future.succeededFuture(handed(made.get(), password, true)));
  }

  Future<PageAnswer> changeRole(RoutingContext ctx) {
    Optional<Role> role = Role.of(SignInRoutes.field(ctx, "role"));
    return role.isEmpty()
        ? Future.succeededFuture(
            PageAnswer.trouble(400, "This form cannot be read", "It names no role."))
        : changed(
            ctx,
            id ->
                access
                    .members()
                    .changeRole(id, role.get(), PageUser.name(ctx), access.clock().instant()),
            "The role is changed. It holds with their next click.");
  }

  /** The answer shows the new password. */
  Future<PageAnswer> resetPassword(RoutingContext ctx) {
    Optional<UUID> id = PathId.of(ctx);
    String password = access.passwords().oneTime();
    return id.map(access.members()::find)
        .orElse(Future.succeededFuture(Optional.empty()))
        .compose(
            member ->
                member.isEmpty()
                    ? Future.succeededFuture(none())
                    : access
                        .passwords()
                        .hash(password)
                        .compose(
                            hash ->
                                access
                                    .members()
                                    .resetPassword(
                                        member.get().id(),
                                        hash,
                                        PageUser.name(ctx),
                                        access.clock().instant()))
                        .map(done -> handed(member.get(), password, false)));
  }

  Future<PageAnswer> activate(RoutingContext ctx) {
    return active(ctx, true, "They may sign in again.");
  }

  Future<PageAnswer> deactivate(RoutingContext ctx) {
    return active(ctx, false, "Deactivated, and signed out everywhere.");
  }

  private Future<PageAnswer> active(RoutingContext ctx, boolean active, String done) {
    return changed(
        ctx,
        id -> access.members().activate(id, active, PageUser.name(ctx), access.clock().instant()),
        done);
  }

  private Future<PageAnswer> changed(
      RoutingContext ctx, Function<UUID, Future<Change>> change, String done) {
    return PathId.of(ctx)
        .map(
            id ->
                change
                    .apply(id)
                    .map(
                        outcome ->
                            switch (outcome) {
                              case DONE ->
                                  new PageAnswer.Elsewhere(formNotices.on(PageLinks.PEOPLE, done));
                              case UNKNOWN -> none();
                              case LAST_ADMIN ->
                                  PageAnswer.trouble(
                                      409,
                                      "The last admin stays",
                                      "This member is the only active admin, so nothing was"
                                          + " changed. Make another member an admin first.");
                            }))
        .orElse(Future.succeededFuture(none()));
  }

  private Future<PageAnswer> page(RoutingContext ctx, int status, String problem) {
    boolean refused = !problem.isEmpty();
    return access
        .members()
        .list()
        .map(
            members ->
                new PageAnswer.View(
                    status,
                    "people",
                    "People",
                    "people",
                    MembersPage.of(
                        members,
                        PageUser.member(ctx),
                        access.clock().instant(),
                        problem,
                        refused ? SignInRoutes.field(ctx, "name") : "",
                        refused ? SignInRoutes.field(ctx, "email") : "",
                        Role.of(SignInRoutes.field(ctx, "role")).orElse(Role.RECRUITER))));
  }

  private static PageAnswer handed(Member member, String password, boolean fresh) {
    return PageAnswer.view(
        "handed-password",
        "One-time password",
        "people",
        new HandedPasswordPage(member.name(), member.email(), password, fresh));
  }

  private static PageAnswer none() {
    return PageAnswer.notFound("There is no such member.");
  }
}
