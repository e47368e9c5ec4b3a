package nurture.web.playbook;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.DraftTextEditor;
import nurture.playbook.version.DraftWords;
import nurture.playbook.version.TextSaveOutcome;
import nurture.rules.form.EditOutcome;
import nurture.rules.form.FormProblem;
import nurture.rules.form.FormTree;
import nurture.rules.form.OpenedForm;
import nurture.rules.form.RuleEdit;
import nurture.rules.form.RuleForm;
import nurture.rules.form.RuleWords;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

/**
 * A rule of a draft as a form. What is posted carries the whole file and the form, saved or not, so
 * that both views show the same at any time; each step of editing answers with the next form.
 */
final class FormViewRoutes {

  /** Before the path of a part of the form, among the names of what is posted. */
  static final String PART = "f.";

  private static final String PATH = PageLinks.DRAFTS + "/:id/form";

  private final PlaybookTools tools;
  private final DraftTextEditor editor;

  FormViewRoutes(PlaybookTools tools) {
    this.tools = tools;
    this.editor = new DraftTextEditor(tools.drafts(), tools.clock());
  }

  void mount(PageRouter pages) {
    pages.text(PATH, EDIT, EditorRoutes.MOST_BYTES, this::edit);
  }

  /**
   * What was posted.
   *
   * @param text of the whole file
   * @param rule its name in that text
   */
  private record Posted(DraftContents contents, String path, long seen, String text, String rule) {

    UUID draft() {
      return contents.draft().id();
    }

    RuleWords words() {
      return DraftWords.of(contents.files());
    }

    RuleEdit edit(RuleWords words) {
      List<String> others =
          words.files().entrySet().stream()
              .filter(each -> !path.equals("rules/" + each.getValue()))
              .map(each -> each.getKey())
              .toList();
      return new RuleEdit(words.lexicon(), others);
    }

    Posted over(long revision, String newText, String name) {
      return new Posted(contents, path, revision, newText, name);
    }
  }

  private Future<PageAnswer> edit(RoutingContext ctx) {
    return DraftPageRoutes.opened(ctx, tools, contents -> edit(ctx, posted(ctx, contents)));
  }

  private static Posted posted(RoutingContext ctx, DraftContents contents) {
    return new Posted(
        contents,
        DraftPageRoutes.field(ctx, "file"),
        EditorRoutes.number(DraftPageRoutes.field(ctx, "seen")),
        EditorRoutes.posted(ctx),
        DraftPageRoutes.field(ctx, "rule"));
  }

  private Future<PageAnswer> edit(RoutingContext ctx, Posted posted) {
    TreeMap<String, String> parts = new TreeMap<>();
    ctx.request()
        .formAttributes()
        .forEach(
            (name, value) -> {
              if (name.startsWith(PART)) {
                parts.put(name.substring(PART.length()), value.replace("\r\n", "\n"));
              }
            });
    String to = DraftPageRoutes.field(ctx, "to");
    return tools.working(() -> edited(ctx, posted, parts, to)).compose(next -> next);
  }

  private Future<PageAnswer> edited(
      RoutingContext ctx, Posted posted, TreeMap<String, String> parts, String to) {
    RuleWords words = posted.words();
    RuleEdit edit = posted.edit(words);
    if (parts.isEmpty()) {
      return Future.succeededFuture(
          edit.open(posted.text(), posted.rule())
              .map(OpenedForm::form)
              .map(form -> shown(posted, words, form, List.of(), ""))
              .orElseGet(
                  () ->
                      PageAnswer.notFound(
                          "The file has no rule of this name. Put the cursor into a rule and try"
                              + " again.")));
    }
    RuleForm form;
    try {
      form = FormTree.read(FormTree.nested(parts));
      form = FormSteps.of(form, DraftPageRoutes.field(ctx, "change"), ctx);
    } catch (IllegalArgumentException wrong) {
      return Future.succeededFuture(
          PageAnswer.trouble(
              400,
              "The form cannot be read",
              "A part of it is of another kind than it must be; nothing was changed. Go back and"
                  + " use the text instead."));
    }
    EditOutcome outcome = edit.save(posted.text(), posted.rule(), form);
    if (outcome instanceof EditOutcome.Edited edited && to.equals("text")) {
      return Future.succeededFuture(
          asText(
              posted.over(posted.seen(), edited.text(), edited.form().name()),
              words,
              EditorConflict.NONE,
              !edited.text().equals(kept(posted))));
    } else if (outcome instanceof EditOutcome.Edited edited && to.equals("save")) {
      return saved(ctx, posted, words, edited);
    }
    List<FormProblem> problems =
        outcome instanceof EditOutcome.Refused refused ? refused.problems() : List.of();
    String says =
        outcome instanceof EditOutcome.NoSuchRule
            ? "The rule is not in the text of the file any more. Open the file as text."
            : to.isEmpty()
                ? ""
                : to.equals("text")
                    ? "Mend what is marked first; then the rule can be shown as text."
                    : "Not saved. Mend what is marked.";
    return Future.succeededFuture(shown(posted, words, form, problems, says));
  }

  private static String kept(Posted posted) {
    return EditorRoutes.text(posted.contents(), posted.path()).orElse("");
  }

  private Future<PageAnswer> saved(
      RoutingContext ctx, Posted posted, RuleWords words, EditOutcome.Edited edited) {
    return editor
        .save(posted.draft(), posted.path(), posted.seen(), edited.text(), PageUser.name(ctx))
        .map(
            outcome -> {
              Posted next = posted.over(posted.seen(), edited.text(), edited.form().name());
              if (outcome instanceof TextSaveOutcome.Saved done) {
                return shown(
                    next.over(done.file().revision(), edited.text(), edited.form().name()),
                    words,
                    edited.form(),
                    List.of(),
                    FormPage.SAVED);
              } else if (outcome instanceof TextSaveOutcome.Overtaken late) {
                long now = late.now().isThere() ? late.now().revision() : DraftFile.ABSENT;
                return asText(
                    next.over(now, late.merged().orElse(edited.text()), next.rule()),
                    words,
                    EditorConflict.of(late, edited.text()),
                    true);
              }
              return shown(
                  posted,
                  words,
                  edited.form(),
                  List.of(),
                  "Not saved. "
                      + EditorJson.reason(((TextSaveOutcome.NotTaken) outcome).outcome()));
            });
  }

  private static PageAnswer asText(
      Posted posted, RuleWords words, EditorConflict conflict, boolean unsaved) {
    EditorPage page =
        EditorPage.of(
            posted.contents(),
            posted.path(),
            posted.seen(),
            posted.text(),
            posted.rule(),
            words,
            conflict,
            unsaved);
    return PageAnswer.view("editor", page.heading(), DraftPageRoutes.SECTION, page);
  }

  private static PageAnswer shown(
      Posted posted, RuleWords words, RuleForm form, List<FormProblem> problems, String says) {
    FormPage page =
        FormPage.of(
            posted.contents().draft(),
            posted.path(),
            posted.seen(),
            posted.text(),
            posted.rule(),
            new FormRows(words, problems),
            form,
            says);
    return PageAnswer.view(
        "form",
        Optional.of(form.name()).filter(name -> !name.isBlank()).orElse("A rule"),
        DraftPageRoutes.SECTION,
        page);
  }
}
