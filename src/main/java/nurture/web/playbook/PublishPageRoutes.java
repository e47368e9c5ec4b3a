package nurture.web.playbook;

import static nurture.access.Permission.EDIT;
import static nurture.access.Permission.PUBLISH;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nurture.access.Caller;
import nurture.access.Member;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.Publication;
import nurture.playbook.version.PublicationGate;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

/** A draft is checked and published. */
final class PublishPageRoutes {

  private static final int LONGEST = 400;

  private final PlaybookTools tools;
  private final FormNotices notices;

  PublishPageRoutes(PlaybookTools tools, FormNotices notices) {
    this.tools = tools;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.form(PageLinks.DRAFTS + "/:id/check", EDIT, this::check);
    pages.form(PageLinks.DRAFTS + "/:id/publish", PUBLISH, this::publish);
  }

  private Future<PageAnswer> check(RoutingContext ctx) {
    return DraftPageRoutes.identified(
        ctx,
        id ->
            drafted(
                id,
                draft ->
                    tools
                        .gate()
                        .check(id, caller(ctx), gone(ctx))
                        .map(
                            found ->
                                found
                                    .map(
                                        checked ->
                                            shown(
                                                draft,
                                                CheckPage.of(
                                                    draft,
                                                    checked.revision(),
                                                    checked.report(),
                                                    PageUser.member(ctx),
                                                    CheckPage.Entered.NONE)))
                                    .orElseGet(DraftPageRoutes::none))));
  }

  private Future<PageAnswer> publish(RoutingContext ctx) {
    String comment = DraftPageRoutes.field(ctx, "comment");
    String accept = DraftPageRoutes.field(ctx, "accept");
    String override = DraftPageRoutes.field(ctx, "override");
    long percent = EditorRoutes.number(DraftPageRoutes.field(ctx, "percent"));
    if (comment.isEmpty() || comment.length() > LONGEST || percent < 1 || percent > 100) {
      return Future.succeededFuture(
          PageAnswer.trouble(
              400,
              "Not published",
              "Say in at most "
                  + LONGEST
                  + " characters what the version is about, and choose from 1 to 100 percent."));
    }
    long revision = EditorRoutes.number(DraftPageRoutes.field(ctx, "revision"));
    return DraftPageRoutes.identified(
        ctx,
        id ->
            drafted(
                id,
                draft ->
                    tools
                        .gate()
                        .publish(
                            new PublicationGate.Request(
                                new DraftRevision(id, revision),
                                comment,
                                (int) percent,
                                OptionalLong.empty(),
                                Optional.of(accept).filter(text -> !text.isEmpty()),
                                Optional.of(override).filter(text -> !text.isEmpty())),
                            caller(ctx),
                            gone(ctx))
                        .map(
                            outcome ->
                                told(
                                    ctx,
                                    draft,
                                    outcome,
                                    new CheckPage.Entered(comment, (int) percent)))));
  }

  private PageAnswer told(
      RoutingContext ctx, Draft draft, Publication outcome, CheckPage.Entered entered) {
    if (outcome instanceof Publication.Done done) {
      boolean canary = done.now().canary().isPresent() && done.now().percent() > 0;
      return new PageAnswer.Elsewhere(
          notices.on(
              PageLinks.VERSIONS,
              "Version "
                  + done.version().number()
                  + " is published"
                  + (canary ? " for " + done.now().percent() + "% of the candidates." : ".")));
    } else if (outcome instanceof Publication.Refused refused) {
      return shown(
          draft,
          CheckPage.of(draft, draft.revision(), refused.report(), PageUser.member(ctx), entered));
    } else if (outcome instanceof Publication.Differs differs) {
      return shown(
          draft,
          CheckPage.of(draft, draft.revision(), differs.report(), PageUser.member(ctx), entered));
    }
    return PublicationWords.of(outcome)
        .<PageAnswer>map(
            why -> new PageAnswer.Elsewhere(notices.on(PageLinks.draft(draft.id()), why)))
        .orElseGet(DraftPageRoutes::none);
  }

  private static PageAnswer shown(Draft draft, CheckPage page) {
    return PageAnswer.view("check", draft.title(), DraftPageRoutes.SECTION, page);
  }

  private Future<PageAnswer> drafted(UUID id, Function<Draft, Future<PageAnswer>> then) {
    return tools
        .drafts()
        .draft(id)
        .compose(
            found ->
                found.map(then).orElseGet(() -> Future.succeededFuture(DraftPageRoutes.none())));
  }

  /** The member as the gate knows those who ask. */
  static Caller caller(RoutingContext ctx) {
    Member member = PageUser.member(ctx);
    return new Caller(member.onRecord(), member.role().permissions());
  }

  private static BooleanSupplier gone(RoutingContext ctx) {
    AtomicBoolean gone = new AtomicBoolean();
    ctx.response().closeHandler(closed -> gone.set(true));
    return gone::get;
  }
}
