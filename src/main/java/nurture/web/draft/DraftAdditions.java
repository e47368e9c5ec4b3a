package nurture.web.draft;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import nurture.playbook.version.DraftAddition;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.RuleCopy;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.playbook.PlaybookTools;

/** Drafts get new parts that are made from something there is. Safe for concurrent use. */
public final class DraftAdditions {

  private final PlaybookTools tools;
  private final AdditionSaving saving;
  private final FormNotices notices;
  private final CandidateScenarios scenarios;

  public DraftAdditions(PlaybookTools tools, ScenarioSources sources, FormNotices notices) {
    this.tools = tools;
    this.saving = new AdditionSaving(tools);
    this.notices = notices;
    this.scenarios = new CandidateScenarios(tools, sources, saving, notices);
  }

  void mount(PageRouter pages) {
    pages.form(
        PageLinks.DRAFTS + "/:id/copy-rule",
        EDIT,
        ctx -> AskedDraft.opened(ctx, tools, contents -> copyRule(ctx, contents)));
    pages.form(
        PageLinks.DRAFTS + "/:id/scenario",
        EDIT,
        ctx ->
            AskedDraft.opened(
                ctx,
                tools,
                contents -> scenarios.make(ctx, contents, FormFields.text(ctx, "candidate"))));
  }

  /** What is said where a draft would be chosen for a candidate who is not there; else empty. */
  Future<Optional<PageAnswer>> missing(DraftUse use) {
    return use.field().equals("candidate")
        ? scenarios.missing(use.value())
        : Future.succeededFuture(Optional.empty());
  }

  /** Adds to a draft what it was chosen for. */
  Future<PageAnswer> add(RoutingContext ctx, UUID draft, DraftUse use) {
    return tools
        .drafts()
        .contents(draft)
        .compose(
            found ->
                found
                    .map(
                        contents ->
                            use.field().equals("copy")
                                ? copy(ctx, contents, use.value())
                                : scenarios.make(ctx, contents, use.value()))
                    .orElseGet(() -> Future.succeededFuture(AskedDraft.none())));
  }

  /** Makes a new rule from one of the draft, and opens its form. */
  public Future<PageAnswer> copyOf(RoutingContext ctx, UUID draft, String rule) {
    return add(ctx, draft, DraftUse.copy(rule));
  }

  private Future<PageAnswer> copyRule(RoutingContext ctx, DraftContents contents) {
    return copy(ctx, contents, FormFields.text(ctx, "copy"));
  }

  private Future<PageAnswer> copy(RoutingContext ctx, DraftContents contents, String rule) {
    UUID draft = contents.draft().id();
    String owner = PageUser.member(ctx).name();
    return tools
        .working(() -> RuleCopy.of(contents.files(), rule, owner))
        .compose(
            made ->
                made.map(
                        addition ->
                            saving
                                .save(ctx, contents, addition)
                                .map(
                                    refused ->
                                        refused.orElseGet(
                                            () ->
                                                new PageAnswer.Elsewhere(
                                                    notices.on(
                                                        PageLinks.ruleForm(
                                                            draft,
                                                            addition.file(),
                                                            addition.name()),
                                                        copied(addition))))))
                    .orElseGet(
                        () ->
                            Future.succeededFuture(
                                PageAnswer.trouble(
                                    404,
                                    "No new rule was made",
                                    "The draft has no rule “"
                                        + rule
                                        + "” that can be read. It may have been renamed, or its"
                                        + " text has a mistake; open the draft to see."))));
  }

  private static String copied(DraftAddition addition) {
    return "A new rule, made from the one above it. Change it and its name; until then both want the"
        + " same."
        + (addition.texts().size() > 1
            ? " Its scenarios stand behind those of the other rule."
            : " It has no scenario yet.");
  }
}
