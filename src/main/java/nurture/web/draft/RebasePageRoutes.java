package nurture.web.draft;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.difference.PlaybookDifference;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.RebaseChoice;
import nurture.playbook.version.RebaseOutcome;
import nurture.playbook.version.RebasePlan;
import nurture.playbook.version.RebaseTarget;
import nurture.playbook.version.Version;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.playbook.PlaybookTools;

/**
 * A draft is put on top of the version in service. What both changed alike is shown with both sides
 * and what they began with; nothing is done before something is chosen at each place, and then all
 * of it in one transaction.
 */
final class RebasePageRoutes {

  private static final String PATH = PageLinks.DRAFTS + "/:id/rebase";
  private static final String TEXT = "text.";

  /** Of the field {@code change}: the form is only shown, with what is sent. */
  private static final String SHOW = "show";

  private final PlaybookTools tools;
  private final FormNotices notices;

  RebasePageRoutes(PlaybookTools tools, FormNotices notices) {
    this.tools = tools;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.page(PATH, EDIT, this::look);
    pages.text(PATH, EDIT, PageRouter.LARGEST_FORM, this::rebase);
  }

  /** What there is to bring together. */
  private record Sides(
      DraftContents draft, Version onto, PlaybookFiles base, PlaybookFiles theirs) {

    RebasePlan plan() {
      return RebasePlan.of(base, draft.files(), theirs, Map.of());
    }
  }

  private Future<PageAnswer> look(RoutingContext ctx) {
    return AskedDraft.opened(
        ctx,
        tools,
        contents ->
            tools
                .versions()
                .inService()
                .compose(
                    now -> {
                      long onto = now.map(row -> row.version()).orElse(0L);
                      return onto == contents.draft().parent()
                          ? Future.succeededFuture(
                              elsewhere(
                                  contents,
                                  "The draft is on top of version "
                                      + onto
                                      + ", which is in service; there is nothing to rebase."))
                          : sides(contents, onto)
                              .compose(
                                  found ->
                                      found
                                          .map(sides -> page(ctx, sides, 200, false, ""))
                                          .orElseGet(() -> gone(contents)));
                    }));
  }

  private Future<PageAnswer> rebase(RoutingContext ctx) {
    long seen = FormFields.number(ctx, "revision");
    long onto = FormFields.number(ctx, "onto");
    return AskedDraft.opened(
        ctx,
        tools,
        contents ->
            tools
                .versions()
                .inService()
                .map(now -> now.map(row -> row.version()).orElse(0L))
                .compose(
                    inService -> {
                      if (FormFields.text(ctx, "change").equals(SHOW)) {
                        return shownAgain(ctx, contents, inService, 200, "");
                      }
                      Optional<String> fault =
                          RebaseTarget.fault(contents.draft().parent(), inService, onto);
                      return fault.isPresent() && contents.draft().published().isEmpty()
                          ? older(ctx, contents, inService, "Version " + onto + " " + fault.get())
                          : sides(contents, onto)
                              .compose(
                                  found ->
                                      found
                                          .map(sides -> rebase(ctx, sides, seen))
                                          .orElseGet(() -> gone(contents)));
                    }));
  }

  /** Shows what was chosen and typed before over the version in service, and does nothing. */
  private Future<PageAnswer> shownAgain(
      RoutingContext ctx, DraftContents contents, long inService, int status, String problem) {
    return sides(contents, inService)
        .compose(
            found ->
                found
                    .map(sides -> page(ctx, sides, status, true, problem))
                    .orElseGet(() -> gone(contents)));
  }

  /** Shows what was chosen over the version in service, which came between. */
  private Future<PageAnswer> older(
      RoutingContext ctx, DraftContents contents, long inService, String fault) {
    String problem = "Nothing was done (onto): " + fault + ".";
    return inService == contents.draft().parent()
        ? Future.succeededFuture(PageAnswer.trouble(400, "Nothing was done", problem))
        : shownAgain(
            ctx,
            contents,
            inService,
            400,
            problem + " Below is that version, with what you chose.");
  }

  private Future<PageAnswer> rebase(RoutingContext ctx, Sides sides, long seen) {
    if (sides.draft().draft().published().isPresent()) {
      return Future.succeededFuture(
          elsewhere(sides.draft(), "The draft was published and changes no more."));
    }
    if (sides.draft().draft().revision() != seen) {
      return page(ctx, sides, 409, true, changed());
    }
    return tools
        .working(
            () -> {
              RebaseForm form = RebaseForm.of(sides.plan().conflicts());
              UnaryOperator<String> fields = fields(ctx);
              return form.places().stream().allMatch(place -> RebaseForm.isChosen(place, fields))
                  ? Optional.of(form.choices(fields))
                  : Optional.<Map<String, RebaseChoice>>empty();
            })
        .compose(
            choices ->
                choices.isEmpty()
                    ? page(
                        ctx,
                        sides,
                        400,
                        true,
                        "Nothing was done yet: choose at each place what it should become.")
                    : tools
                        .drafts()
                        .rebase(
                            sides.draft().draft().id(),
                            seen,
                            sides.onto().number(),
                            choices.get(),
                            PageUser.name(ctx),
                            tools.clock().instant())
                        .compose(outcome -> told(ctx, sides, outcome)));
  }

  private Future<PageAnswer> told(RoutingContext ctx, Sides sides, RebaseOutcome outcome) {
    if (outcome instanceof RebaseOutcome.Done done) {
      return Future.succeededFuture(
          elsewhere(
              sides.draft(),
              "The draft is on top of version "
                  + done.draft().parent()
                  + " now."
                  + (done.merged().isEmpty()
                      ? ""
                      : " Merged line by line: " + String.join(", ", done.merged()) + ".")
                  + " Look at it and check it again."));
    } else if (outcome instanceof RebaseOutcome.Unknown) {
      return Future.succeededFuture(AskedDraft.none());
    }
    // It was changed or published a moment ago.
    return AskedDraft.opened(
        ctx,
        tools,
        contents ->
            sides(contents, sides.onto().number())
                .compose(
                    found ->
                        found
                            .map(now -> page(ctx, now, 409, true, changed()))
                            .orElseGet(() -> gone(contents))));
  }

  private static String changed() {
    return "Nothing was done: the draft was changed since you opened this page. Below it is as it is"
        + " now, with what you chose; look at it, then rebase it.";
  }

  private Future<Optional<Sides>> sides(DraftContents contents, long onto) {
    return Future.all(
            tools.versions().files(contents.draft().parent()),
            tools.versions().files(onto),
            tools.versions().version(onto))
        .map(
            all -> {
              Optional<PlaybookFiles> base = all.resultAt(0);
              Optional<PlaybookFiles> theirs = all.resultAt(1);
              Optional<Version> version = all.resultAt(2);
              return version.isEmpty() || theirs.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new Sides(contents, version.get(), base.orElseThrow(), theirs.get()));
            });
  }

  private Future<PageAnswer> page(
      RoutingContext ctx, Sides sides, int status, boolean sent, String problem) {
    return tools
        .working(
            () -> {
              RebasePlan plan = sides.plan();
              return RebasePage.of(
                  sides.draft().draft(),
                  sides.onto(),
                  PlaybookDifference.between(sides.base(), sides.theirs()),
                  plan,
                  RebaseForm.of(plan.conflicts()),
                  sent ? fields(ctx) : name -> "",
                  typed(ctx),
                  sent,
                  problem);
            })
        .map(
            page ->
                new PageAnswer.View(
                    FormFields.again(ctx, status),
                    "rebase",
                    "Rebase " + page.title(),
                    PlaybookTools.SECTION,
                    page));
  }

  /** As they were sent: of a text the spaces at its ends count. */
  private static UnaryOperator<String> fields(RoutingContext ctx) {
    return name -> Optional.ofNullable(ctx.request().getFormAttribute(name)).orElse("");
  }

  /** The texts that were written and chosen, by the key of their place. */
  private static Map<String, String> typed(RoutingContext ctx) {
    Map<String, String> typed = new TreeMap<>();
    ctx.request()
        .formAttributes()
        .forEach(
            field -> {
              String key = field.getKey().startsWith(TEXT) ? field.getKey().substring(5) : "";
              if (!key.isEmpty() && fields(ctx).apply("choice." + key).equals(RebaseForm.OWN)) {
                typed.put(key, field.getValue());
              }
            });
    return typed;
  }

  private Future<PageAnswer> gone(DraftContents contents) {
    return Future.succeededFuture(elsewhere(contents, "There is no such version to rebase onto."));
  }

  private PageAnswer elsewhere(DraftContents contents, String says) {
    return new PageAnswer.Elsewhere(notices.on(PageLinks.draft(contents.draft().id()), says));
  }
}
