package nurture.web.editor;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.DraftTextEditor;
import nurture.playbook.version.SaveOutcome;
import nurture.playbook.version.TextSaveOutcome;
import nurture.rules.form.RuleCompletion;
import nurture.rules.form.RuleWords;
import nurture.rules.form.TextProblems;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.draft.AskedDraft;
import nurture.web.playbook.PlaybookTools;

/** The text editor of a file of a draft, and what it asks while one types. */
final class EditorRoutes {

  /** What may be posted: the text of a file, as a browser encodes it. */
  static final long MOST_BYTES = PageRouter.LARGEST_FORM;

  private static final String PATH = PageLinks.DRAFTS + "/:id/edit";

  private final PlaybookTools tools;
  private final DraftTextEditor editor;
  private final WordsOfDrafts words;
  private final KeptSamples samples;
  private final FormNotices notices;

  EditorRoutes(PlaybookTools tools, WordsOfDrafts words, KeptSamples samples, FormNotices notices) {
    this.tools = tools;
    this.editor = new DraftTextEditor(tools.drafts(), tools.clock());
    this.words = words;
    this.samples = samples;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.page(PATH, EDIT, this::show);
    pages.text(PATH, EDIT, MOST_BYTES, this::save);
    pages.text(PATH + "/problems", EDIT, MOST_BYTES, this::problems);
    pages.text(PATH + "/completion", EDIT, MOST_BYTES, this::completion);
    pages.text(PATH + "/matches", EDIT, MOST_BYTES, this::matches);
  }

  private Future<PageAnswer> show(RoutingContext ctx) {
    String path = FormFields.text(ctx, "file");
    return AskedDraft.identified(
        ctx,
        id ->
            tools
                .drafts()
                .contents(id)
                .compose(
                    found -> {
                      if (found.isEmpty()) {
                        return Future.succeededFuture(AskedDraft.none());
                      }
                      // The sample is ready by the time the first rule is changed.
                      var unused = samples.sample();
                      return opened(ctx, found.get(), path);
                    }));
  }

  private Future<PageAnswer> opened(RoutingContext ctx, DraftContents contents, String path) {
    return EditedFile.text(contents, path)
        .map(text -> shown(ctx, contents, path, contents.revision(path), text, EditorConflict.NONE))
        .orElseGet(
            () ->
                Future.succeededFuture(
                    PageAnswer.notFound("The draft has no file of text at " + path + ".")));
  }

  private Future<PageAnswer> shown(
      RoutingContext ctx,
      DraftContents contents,
      String path,
      long seen,
      String text,
      EditorConflict conflict) {
    String rule = FormFields.text(ctx, "rule");
    return words
        .of(contents)
        .compose(
            known -> tools.working(() -> shown(contents, path, seen, text, rule, known, conflict)));
  }

  private static PageAnswer shown(
      DraftContents contents,
      String path,
      long seen,
      String text,
      String rule,
      RuleWords known,
      EditorConflict conflict) {
    EditorPage page =
        EditorPage.of(contents, path, seen, text, rule, known, conflict, conflict.late());
    return new PageAnswer.View(
        conflict.equals(EditorConflict.NONE) ? 200 : 409,
        "editor",
        page.heading(),
        PlaybookTools.SECTION,
        page);
  }

  /** Answers a script with data, and a form without script with a page. */
  private Future<PageAnswer> save(RoutingContext ctx) {
    String path = FormFields.text(ctx, "file");
    String text = EditedFile.posted(ctx);
    long seen = FormFields.number(ctx, "seen");
    return AskedDraft.identified(
        ctx,
        id ->
            editor
                .save(id, path, seen, text, PageUser.name(ctx))
                .compose(
                    outcome ->
                        EditedFile.byScript(ctx)
                            ? Future.succeededFuture(EditorJson.saved(outcome))
                            : page(ctx, id, path, text, outcome)));
  }

  private Future<PageAnswer> page(
      RoutingContext ctx, UUID id, String path, String text, TextSaveOutcome outcome) {
    if (outcome instanceof TextSaveOutcome.Saved) {
      String rule = FormFields.text(ctx, "rule");
      return Future.succeededFuture(
          new PageAnswer.Elsewhere(notices.on(PageLinks.editor(id, path, rule), "Saved.")));
    } else if (outcome instanceof TextSaveOutcome.Overtaken late) {
      return tools
          .drafts()
          .contents(id)
          .compose(
              found ->
                  found
                      .map(
                          contents ->
                              shown(
                                  ctx,
                                  contents,
                                  path,
                                  late.now().isThere() ? late.now().revision() : DraftFile.ABSENT,
                                  late.merged().orElse(text),
                                  EditorConflict.of(path, late, text)))
                      .orElseGet(() -> Future.succeededFuture(AskedDraft.none())));
    }
    SaveOutcome why = ((TextSaveOutcome.NotTaken) outcome).outcome();
    return Future.succeededFuture(PageAnswer.trouble(409, "Not saved", EditorJson.reason(why)));
  }

  private Future<PageAnswer> problems(RoutingContext ctx) {
    String path = FormFields.text(ctx, "file");
    return EditedFile.isRules(path)
        ? worded(
            ctx,
            (known, file, text) ->
                EditorJson.problems(
                    new TextProblems(known)
                        .of(EditedFile.inRules(file), text).stream().map(FileProblem::of).toList()))
        : otherProblems(ctx, path, EditedFile.posted(ctx));
  }

  private Future<PageAnswer> otherProblems(RoutingContext ctx, String path, String text) {
    return AskedDraft.opened(
        ctx,
        tools,
        contents ->
            tools.working(() -> EditorJson.problems(FileProblem.of(contents.files(), path, text))));
  }

  private Future<PageAnswer> completion(RoutingContext ctx) {
    int caret = (int) FormFields.number(ctx, "caret");
    return worded(
        ctx, (known, path, text) -> CompletionJson.of(new RuleCompletion(known).at(text, caret)));
  }

  private Future<PageAnswer> matches(RoutingContext ctx) {
    int caret = (int) FormFields.number(ctx, "caret");
    return samples
        .sample()
        .compose(
            sample ->
                worded(
                    ctx,
                    (known, path, text) ->
                        PageAnswer.view(
                            "matches",
                            "Matches",
                            PlaybookTools.SECTION,
                            MatchesPart.of(
                                known,
                                EditedFile.inRules(path),
                                text,
                                caret,
                                sample,
                                tools.inService().live().rules()))));
  }

  /** What is told of a text with the words of its draft. */
  private interface Telling {
    PageAnswer of(RuleWords words, String path, String text);
  }

  private Future<PageAnswer> worded(RoutingContext ctx, Telling telling) {
    String path = FormFields.text(ctx, "file");
    String text = EditedFile.posted(ctx);
    return AskedDraft.identified(
        ctx,
        id ->
            words
                .of(id)
                .compose(
                    known ->
                        tools
                            .workers()
                            .executeBlocking(
                                () ->
                                    known
                                        .map(each -> telling.of(each, path, text))
                                        .orElseGet(AskedDraft::none),
                                false)));
  }
}
