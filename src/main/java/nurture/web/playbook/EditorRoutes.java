package nurture.web.playbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.DraftTextEditor;
import nurture.playbook.version.DraftWords;
import nurture.playbook.version.SaveOutcome;
import nurture.playbook.version.TextSaveOutcome;
import nurture.rules.form.RuleCompletion;
import nurture.rules.form.RuleWords;
import nurture.rules.form.TextProblems;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

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

  EditorRoutes(PlaybookTools tools, KeptSamples samples, FormNotices notices) {
    this.tools = tools;
    this.editor = new DraftTextEditor(tools.drafts(), tools.clock());
    this.words = new WordsOfDrafts(tools);
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
    String path = DraftPageRoutes.field(ctx, "file");
    return DraftPageRoutes.identified(
        ctx,
        id ->
            tools
                .drafts()
                .contents(id)
                .compose(
                    found -> {
                      if (found.isEmpty()) {
                        return Future.succeededFuture(DraftPageRoutes.none());
                      }
                      // The sample is ready by the time the first rule is changed.
                      var unused = samples.sample();
                      return opened(ctx, found.get(), path);
                    }));
  }

  private Future<PageAnswer> opened(RoutingContext ctx, DraftContents contents, String path) {
    return tools
        .workers()
        .executeBlocking(
            () ->
                text(contents, path)
                    .<PageAnswer>map(
                        text ->
                            shown(
                                ctx,
                                contents,
                                path,
                                revision(contents, path),
                                text,
                                EditorConflict.NONE))
                    .orElseGet(
                        () ->
                            PageAnswer.notFound("The draft has no file of text at " + path + ".")),
            false);
  }

  private static PageAnswer shown(
      RoutingContext ctx,
      DraftContents contents,
      String path,
      long seen,
      String text,
      EditorConflict conflict) {
    EditorPage page =
        EditorPage.of(
            contents,
            path,
            seen,
            text,
            DraftPageRoutes.field(ctx, "rule"),
            DraftWords.of(contents.files()),
            conflict,
            conflict.late());
    return new PageAnswer.View(
        conflict.equals(EditorConflict.NONE) ? 200 : 409,
        "editor",
        page.heading(),
        DraftPageRoutes.SECTION,
        page);
  }

  /** Answers a script with data, and a form without script with a page. */
  private Future<PageAnswer> save(RoutingContext ctx) {
    String path = DraftPageRoutes.field(ctx, "file");
    String text = posted(ctx);
    long seen = number(DraftPageRoutes.field(ctx, "seen"));
    return DraftPageRoutes.identified(
        ctx,
        id ->
            editor
                .save(id, path, seen, text, PageUser.name(ctx))
                .compose(
                    outcome ->
                        byScript(ctx)
                            ? Future.succeededFuture(EditorJson.saved(outcome))
                            : page(ctx, id, path, text, outcome)));
  }

  private Future<PageAnswer> page(
      RoutingContext ctx, UUID id, String path, String text, TextSaveOutcome outcome) {
    if (outcome instanceof TextSaveOutcome.Saved) {
      String rule = DraftPageRoutes.field(ctx, "rule");
      return Future.succeededFuture(
          new PageAnswer.Elsewhere(notices.on(PageLinks.editor(id, path, rule), "Saved.")));
    } else if (outcome instanceof TextSaveOutcome.Overtaken late) {
      return tools
          .drafts()
          .contents(id)
          .map(
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
                                  EditorConflict.of(late, text)))
                      .orElseGet(DraftPageRoutes::none));
    }
    SaveOutcome why = ((TextSaveOutcome.NotTaken) outcome).outcome();
    return Future.succeededFuture(PageAnswer.trouble(409, "Not saved", EditorJson.reason(why)));
  }

  private Future<PageAnswer> problems(RoutingContext ctx) {
    String path = DraftPageRoutes.field(ctx, "file");
    return isRules(path)
        ? worded(
            ctx,
            (known, file, text) ->
                EditorJson.problems(
                    new TextProblems(known)
                        .of(inRules(file), text).stream().map(FileProblem::of).toList()))
        : otherProblems(ctx, path, posted(ctx));
  }

  private Future<PageAnswer> otherProblems(RoutingContext ctx, String path, String text) {
    return DraftPageRoutes.opened(
        ctx,
        tools,
        contents ->
            tools.working(() -> EditorJson.problems(FileProblem.of(contents.files(), path, text))));
  }

  private Future<PageAnswer> completion(RoutingContext ctx) {
    int caret = (int) number(DraftPageRoutes.field(ctx, "caret"));
    return worded(
        ctx,
        (known, path, text) -> EditorJson.completion(new RuleCompletion(known).at(text, caret)));
  }

  private Future<PageAnswer> matches(RoutingContext ctx) {
    int caret = (int) number(DraftPageRoutes.field(ctx, "caret"));
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
                            DraftPageRoutes.SECTION,
                            MatchesPart.of(
                                known,
                                inRules(path),
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
    String path = DraftPageRoutes.field(ctx, "file");
    String text = posted(ctx);
    return DraftPageRoutes.identified(
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
                                        .orElseGet(DraftPageRoutes::none),
                                false)));
  }

  static boolean isRules(String path) {
    return path.startsWith("rules/") && path.endsWith(".drl");
  }

  static String inRules(String path) {
    return path.replaceFirst("^rules/", "");
  }

  static Optional<String> text(DraftContents contents, String path) {
    return path.endsWith(".xlsx")
        ? Optional.empty()
        : contents.files().content(path).map(bytes -> new String(bytes, UTF_8));
  }

  static long revision(DraftContents contents, String path) {
    return contents.lines().stream()
        .filter(line -> line.path().equals(path))
        .mapToLong(DraftFile::revision)
        .findFirst()
        .orElse(0);
  }

  static boolean byScript(RoutingContext ctx) {
    return "data".equals(ctx.request().getHeader("X-Answer"));
  }

  /** The text as it was typed, its ends of lines aside. */
  static String posted(RoutingContext ctx) {
    String text = ctx.request().getFormAttribute("text");
    return text == null ? "" : text.replace("\r\n", "\n");
  }

  static long number(String written) {
    return written.matches("-?\\d{1,9}") ? Long.parseLong(written) : Long.MIN_VALUE;
  }
}
