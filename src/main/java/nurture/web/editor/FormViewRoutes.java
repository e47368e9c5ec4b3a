package nurture.web.editor;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.DraftTextEditor;
import nurture.playbook.version.DraftWords;
import nurture.playbook.version.RuleRename;
import nurture.playbook.version.TextSaveOutcome;
import nurture.rules.form.EditOutcome;
import nurture.rules.form.FormProblem;
import nurture.rules.form.FormTree;
import nurture.rules.form.OpenedForm;
import nurture.rules.form.RuleEdit;
import nurture.rules.form.RuleForm;
import nurture.rules.form.RuleWords;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleParser;
import nurture.web.console.FormFields;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.draft.AskedDraft;
import nurture.web.draft.DraftAdditions;
import nurture.web.playbook.PlaybookTools;

/**
 * A rule of a draft as a form. What is posted carries the whole file and the form, saved or not, so
 * that both views show the same at any time; each step of editing answers with the next form.
 */
final class FormViewRoutes {

  /** Before the path of a part of the form, among the names of what is posted. */
  static final String PART = "f.";

  private static final String PATH = PageLinks.DRAFTS + "/:id/form";

  /** The steps that change the draft. */
  private static final Set<String> SAVING = Set.of("save", "copy");

  private final PlaybookTools tools;
  private final DraftTextEditor editor;
  private final DraftAdditions additions;

  FormViewRoutes(PlaybookTools tools, DraftAdditions additions) {
    this.tools = tools;
    this.additions = additions;
    this.editor = new DraftTextEditor(tools.drafts(), tools.clock());
  }

  void mount(PageRouter pages) {
    pages.page(PATH, EDIT, this::show);
    pages.text(PATH, EDIT, EditorRoutes.MOST_BYTES, FormViewRoutes::saves, this::edit);
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

  /** The rule as the draft has it; one that it does not have leads to the text of the file. */
  private Future<PageAnswer> show(RoutingContext ctx) {
    String path = FormFields.text(ctx, "file");
    return AskedDraft.opened(
        ctx,
        tools,
        contents ->
            tools.working(
                () -> {
                  String text = EditedFile.text(contents, path).orElse("").replace("\r\n", "\n");
                  Posted asked =
                      new Posted(
                          contents,
                          path,
                          contents.revision(path),
                          text,
                          FormFields.text(ctx, "rule"));
                  RuleWords words = asked.words();
                  return asked
                      .edit(words)
                      .open(text, asked.rule())
                      .map(opened -> shown(asked, words, opened.form(), List.of(), "", false))
                      .orElseGet(
                          () ->
                              new PageAnswer.Elsewhere(
                                  PageLinks.editor(contents.draft().id(), path, "")));
                }));
  }

  private Future<PageAnswer> edit(RoutingContext ctx) {
    return AskedDraft.opened(ctx, tools, contents -> edit(ctx, posted(ctx, contents)));
  }

  private static Posted posted(RoutingContext ctx, DraftContents contents) {
    return new Posted(
        contents,
        FormFields.text(ctx, "file"),
        FormFields.number(ctx, "seen"),
        EditedFile.posted(ctx),
        FormFields.text(ctx, "rule"));
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
    String to = FormFields.text(ctx, "to");
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
              .map(
                  form ->
                      shown(
                          posted, words, form, List.of(), "", !posted.text().equals(kept(posted))))
              .orElseGet(
                  () ->
                      PageAnswer.notFound(
                          "The file has no rule of this name. Put the cursor into a rule and try"
                              + " again.")));
    }
    RuleForm form;
    try {
      form = FormTree.read(FormTree.nested(parts));
      form = FormSteps.of(form, FormFields.text(ctx, "change"), ctx);
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
    } else if (outcome instanceof EditOutcome.Edited edited && SAVING.contains(to)) {
      return saved(ctx, posted, words, edited, to.equals("copy"));
    }
    // What has no control yet is told of on the next exchange: no user has seen it empty.
    List<FormProblem> problems =
        outcome instanceof EditOutcome.Refused refused
            ? refused.problems().stream()
                .filter(problem -> !to.isEmpty() || wasShown(problem.path(), parts.keySet()))
                .toList()
            : List.of();
    String says =
        outcome instanceof EditOutcome.NoSuchRule
            ? "The rule is not in the text of the file any more. Open the file as text."
            : to.isEmpty()
                ? ""
                : to.equals("text")
                    ? "Mend what is marked first; then the rule can be shown as text."
                    : "Not saved. Mend what is marked.";
    return Future.succeededFuture(shown(posted, words, form, problems, says, true));
  }

  private static boolean saves(RoutingContext ctx) {
    return SAVING.contains(FormFields.text(ctx, "to"));
  }

  private static boolean wasShown(String path, Set<String> posted) {
    return path.isEmpty()
        || posted.stream().anyMatch(part -> part.equals(path) || part.startsWith(path + "."));
  }

  private static String kept(Posted posted) {
    return EditedFile.text(posted.contents(), posted.path()).orElse("").replace("\r\n", "\n");
  }

  /** The scenarios that name the rule go with it to another name. */
  private Future<PageAnswer> saved(
      RoutingContext ctx,
      Posted posted,
      RuleWords words,
      EditOutcome.Edited edited,
      boolean copies) {
    RuleRename along = along(posted, words, edited);
    String who = PageUser.name(ctx);
    Future<TextSaveOutcome> saved =
        along.scenarios() == 0
            ? editor.save(posted.draft(), posted.path(), posted.seen(), edited.text(), who)
            : editor.saveWith(
                posted.contents(), posted.path(), posted.seen(), edited.text(), along.texts(), who);
    return saved.compose(
        outcome ->
            copies && outcome instanceof TextSaveOutcome.Saved
                ? additions.copyOf(ctx, posted.draft(), edited.form().name())
                : Future.succeededFuture(told(posted, words, edited, outcome, along.scenarios())));
  }

  /** Of the rules that the draft holds, the one that is gone has the new name. */
  private static RuleRename along(Posted posted, RuleWords words, EditOutcome.Edited edited) {
    String file = EditedFile.inRules(posted.path());
    Set<String> before = new TreeSet<>();
    words
        .files()
        .forEach(
            (rule, of) -> {
              if (of.equals(file)) {
                before.add(rule);
              }
            });
    Set<String> after =
        RuleParser.parse(file, edited.text(), words.lexicon()).file().rules().stream()
            .map(Rule::title)
            .collect(Collectors.toCollection(TreeSet::new));
    before.removeAll(after);
    String name = edited.form().name();
    String former =
        before.contains(posted.rule()) || before.size() != 1
            ? posted.rule()
            : before.iterator().next();
    return before.contains(former) && !words.files().containsKey(name)
        ? RuleRename.of(posted.contents().files(), former, name)
        : RuleRename.NONE;
  }

  private static PageAnswer told(
      Posted posted,
      RuleWords words,
      EditOutcome.Edited edited,
      TextSaveOutcome outcome,
      int scenarios) {
    Posted next = posted.over(posted.seen(), edited.text(), edited.form().name());
    if (outcome instanceof TextSaveOutcome.Saved done) {
      return shown(
          next.over(done.file().revision(), edited.text(), edited.form().name()),
          words,
          edited.form(),
          List.of(),
          FormPage.saved(scenarios),
          false);
    } else if (outcome instanceof TextSaveOutcome.Overtaken late
        && late.now().path().equals(posted.path())) {
      return late(posted, words, edited, late);
    }
    String why =
        outcome instanceof TextSaveOutcome.NotTaken not
            ? EditorJson.reason(not.outcome())
            : "Another user saved a scenario that names the rule at the same time. Save again.";
    return shown(posted, words, edited.form(), List.of(), "Not saved. " + why, true);
  }

  /**
   * The rule with both changes in its file; where both changed the same lines, this rule as it was
   * sent among theirs. Without such a rule any more, the text is shown.
   */
  private static PageAnswer late(
      Posted posted, RuleWords words, EditOutcome.Edited yours, TextSaveOutcome.Overtaken late) {
    long now = late.now().isThere() ? late.now().revision() : DraftFile.ABSENT;
    String name = yours.form().name();
    RuleEdit edit = posted.edit(words);
    EditorConflict conflict = EditorConflict.of(posted.path(), late, yours.text());
    Optional<EditOutcome.Edited> both =
        late.merged()
            .map(text -> text.replace("\r\n", "\n"))
            .flatMap(
                text ->
                    edit.open(text, name)
                        .map(opened -> new EditOutcome.Edited(text, opened.form())))
            .or(() -> among(edit, conflict.theirs(), posted.rule(), yours));
    return both.map(
            found ->
                shown(
                    FormPage.of(
                        posted.contents().draft(),
                        posted.path(),
                        now,
                        found.text(),
                        name,
                        new FormRows(words, List.of()),
                        found.form(),
                        "",
                        conflict,
                        true)))
        .orElseGet(
            () ->
                asText(
                    posted.over(now, late.merged().orElse(yours.text()), name),
                    words,
                    conflict,
                    true));
  }

  private static Optional<EditOutcome.Edited> among(
      RuleEdit edit, String theirs, String rule, EditOutcome.Edited yours) {
    return edit.save(theirs, rule, yours.form()) instanceof EditOutcome.Edited edited
        ? Optional.of(edited)
        : Optional.empty();
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
    return PageAnswer.view("editor", page.heading(), PlaybookTools.SECTION, page);
  }

  private static PageAnswer shown(
      Posted posted,
      RuleWords words,
      RuleForm form,
      List<FormProblem> problems,
      String says,
      boolean unsaved) {
    return shown(
        FormPage.of(
            posted.contents().draft(),
            posted.path(),
            posted.seen(),
            posted.text(),
            posted.rule(),
            new FormRows(words, problems),
            form,
            says,
            EditorConflict.NONE,
            unsaved));
  }

  private static PageAnswer shown(FormPage page) {
    return PageAnswer.view(
        "form", page.name().isBlank() ? "A rule" : page.name(), PlaybookTools.SECTION, page);
  }
}
