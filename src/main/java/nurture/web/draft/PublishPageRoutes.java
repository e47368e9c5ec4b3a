package nurture.web.draft;

import static nurture.access.Permission.EDIT;
import static nurture.access.Permission.PUBLISH;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import nurture.playbook.check.CheckReport;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.Publication;
import nurture.playbook.version.PublicationGate;
import nurture.web.RequestEnd;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.playbook.PlaybookTools;

/** A draft is checked and published. */
final class PublishPageRoutes {

  private static final int LONGEST = 400;

  private final PlaybookTools tools;
  private final FormNotices notices;
  private final KeptChecks kept = new KeptChecks();

  PublishPageRoutes(PlaybookTools tools, FormNotices notices) {
    this.tools = tools;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.form(PageLinks.DRAFTS + "/:id/check", EDIT, this::check);
    pages.form(PageLinks.DRAFTS + "/:id/publish", PUBLISH, this::publish);
  }

  private Future<PageAnswer> check(RoutingContext ctx) {
    return AskedDraft.identified(
        ctx,
        id ->
            tools
                .gate()
                .check(id, PageUser.caller(ctx), RequestEnd.of(ctx))
                .compose(
                    found ->
                        found
                            .map(
                                checked -> {
                                  kept.keep(id, checked);
                                  return shown(ctx, id, checked, 200, entered(ctx, ""));
                                })
                            .orElseGet(() -> Future.succeededFuture(AskedDraft.none()))));
  }

  private Future<PageAnswer> publish(RoutingContext ctx) {
    CheckPage.Entered entered =
        entered(ctx, "Not published yet: look at the field that is marked.");
    long revision = FormFields.number(ctx, "revision");
    return AskedDraft.identified(
        ctx,
        id ->
            entered.isWrong()
                ? again(ctx, new DraftRevision(id, revision), 400, entered)
                : tools
                    .gate()
                    .publish(
                        new PublicationGate.Request(
                            new DraftRevision(id, revision),
                            entered.comment(),
                            (int) FormFields.number(ctx, "percent"),
                            OptionalLong.empty(),
                            Optional.of(FormFields.text(ctx, "accept"))
                                .filter(text -> !text.isEmpty()),
                            Optional.of(entered.override()).filter(text -> !text.isEmpty())),
                        PageUser.caller(ctx),
                        RequestEnd.of(ctx))
                    .compose(
                        outcome -> told(ctx, new DraftRevision(id, revision), outcome, entered)));
  }

  /** What was typed; after a check that it follows, nothing of it is wrong. */
  private static CheckPage.Entered entered(RoutingContext ctx, String problem) {
    String comment = FormFields.text(ctx, "comment");
    String percent = FormFields.text(ctx, "percent");
    String override = FormFields.text(ctx, "override");
    long share = FormFields.number(ctx, "percent");
    boolean asked = !problem.isEmpty();
    return new CheckPage.Entered(
        comment,
        percent.isEmpty() && !asked ? CheckPage.Entered.NONE.percent() : percent,
        !FormFields.text(ctx, "accept").isEmpty(),
        override,
        problem,
        asked && (comment.isEmpty() || comment.length() > LONGEST)
            ? "Say in at most "
                + LONGEST
                + " characters what the version is about; these are "
                + comment.length()
                + "."
            : "",
        asked && (share < 1 || share > 100) ? "Write a whole number from 1 to 100." : "",
        asked && override.length() > LONGEST
            ? "Say it in at most " + LONGEST + " characters; these are " + override.length() + "."
            : "",
        false);
  }

  private Future<PageAnswer> told(
      RoutingContext ctx, DraftRevision seen, Publication outcome, CheckPage.Entered entered) {
    if (outcome instanceof Publication.Done done) {
      boolean canary = done.now().canary().isPresent() && done.now().percent() > 0;
      return Future.succeededFuture(
          new PageAnswer.Elsewhere(
              notices.on(
                  PageLinks.VERSIONS,
                  "Version "
                      + done.version().number()
                      + " is published"
                      + (canary ? " for " + done.now().percent() + "% of the candidates." : "."))));
    }
    Optional<String> why = PublicationWords.of(outcome);
    if (why.isEmpty()) {
      return Future.succeededFuture(AskedDraft.none());
    }
    CheckPage.Entered refused = entered.refused(why.get(), outcome instanceof Publication.Behind);
    if (outcome instanceof Publication.Refused no) {
      return found(ctx, seen, no.report(), refused);
    } else if (outcome instanceof Publication.Differs differs) {
      return found(ctx, seen, differs.report(), refused);
    }
    return again(ctx, seen, 409, refused);
  }

  /** The page with what a publication found, which is newer than what its check did. */
  private Future<PageAnswer> found(
      RoutingContext ctx, DraftRevision seen, CheckReport report, CheckPage.Entered entered) {
    PublicationGate.Checked checked = new PublicationGate.Checked(seen.revision(), report);
    kept.keep(seen.draft(), checked);
    return shown(ctx, seen.draft(), checked, 200, entered);
  }

  /** The page as it was, with what was typed. */
  private Future<PageAnswer> again(
      RoutingContext ctx, DraftRevision seen, int status, CheckPage.Entered entered) {
    return kept.of(seen)
        .map(checked -> Future.succeededFuture(Optional.of(checked)))
        .orElseGet(() -> tools.gate().check(seen.draft(), PageUser.caller(ctx), RequestEnd.of(ctx)))
        .compose(
            found ->
                found
                    .map(
                        checked ->
                            shown(
                                ctx, seen.draft(), checked, FormFields.again(ctx, status), entered))
                    .orElseGet(() -> Future.succeededFuture(AskedDraft.none())));
  }

  private Future<PageAnswer> shown(
      RoutingContext ctx,
      UUID id,
      PublicationGate.Checked checked,
      int status,
      CheckPage.Entered entered) {
    return drafted(
        id,
        draft ->
            tools
                .gate()
                .standing(draft)
                .map(
                    standing ->
                        new PageAnswer.View(
                            status,
                            "check",
                            draft.title(),
                            PlaybookTools.SECTION,
                            CheckPage.of(
                                standing,
                                checked.revision(),
                                checked.report(),
                                PageUser.member(ctx),
                                entered))));
  }

  private Future<PageAnswer> drafted(UUID id, Function<Draft, Future<PageAnswer>> then) {
    return tools
        .drafts()
        .draft(id)
        .compose(
            found -> found.map(then).orElseGet(() -> Future.succeededFuture(AskedDraft.none())));
  }
}
