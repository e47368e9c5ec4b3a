package nurture.web.editor;

import java.util.List;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftTables;
import nurture.playbook.version.DraftTemplate;
import nurture.playbook.version.EntryFile;
import nurture.rules.form.RuleWords;
import nurture.rules.form.TextProblems;
import nurture.rules.form.WordKind;
import nurture.rules.form.WordSuggestion;
import nurture.web.console.PageLinks;
import nurture.web.draft.EditLink;
import org.jspecify.annotations.Nullable;

/**
 * A file of a draft as text.
 *
 * @param action where its form goes
 * @param seen the revision of the file it was made of
 * @param rule to begin at; empty for the front
 * @param kind {@code rules}, {@code template}, {@code table}, or {@code text} where only the check
 *     finds problems
 * @param view where the file is shown in another way; null where it is not
 * @param facts the names of facts, separated by spaces, for their colour
 * @param opinions the names of opinions
 * @param form where the rule is shown as a form
 * @param unsaved whether the text is another one than the draft has
 */
record EditorPage(
    String draft,
    String title,
    String back,
    String action,
    String file,
    long seen,
    String text,
    String rule,
    String heading,
    String kind,
    @Nullable EditLink view,
    List<EditLink> rules,
    List<EditorProblem> problems,
    String facts,
    String opinions,
    EditorConflict conflict,
    String form,
    boolean unsaved) {

  /** What is wrong at a place of the text. */
  record EditorProblem(int line, String message) {}

  /** Whether the words of rules are known to be wrong or right in it. */
  boolean isRules() {
    return kind.equals("rules");
  }

  static EditorPage of(
      DraftContents contents,
      String path,
      long seen,
      String text,
      String rule,
      RuleWords words,
      EditorConflict conflict,
      boolean unsaved) {
    String id = contents.draft().id().toString();
    List<FileProblem> problems =
        EditedFile.isRules(path)
            ? new TextProblems(words)
                .of(EditedFile.inRules(path), text).stream().map(FileProblem::of).toList()
            : FileProblem.of(contents.files(), path, text);
    return new EditorPage(
        id,
        contents.draft().title(),
        PageLinks.draft(contents.draft().id()),
        PageLinks.draft(contents.draft().id()) + "/edit",
        path,
        seen,
        text,
        rule,
        rule.isEmpty() ? path : rule,
        kind(path),
        view(contents, path),
        words.files().entrySet().stream()
            .filter(each -> path.equals("rules/" + each.getValue()))
            .map(
                each ->
                    new EditLink(
                        each.getKey(),
                        PageLinks.editor(contents.draft().id(), path, each.getKey())))
            .toList(),
        problems.stream()
            .map(problem -> new EditorProblem(problem.line(), problem.message()))
            .toList(),
        named(words, WordKind.FACT),
        named(words, WordKind.OPINION),
        conflict,
        PageLinks.draft(contents.draft().id()) + "/form",
        unsaved);
  }

  private static String kind(String path) {
    return EditedFile.isRules(path)
        ? "rules"
        : DraftTemplate.is(path) ? "template" : DraftTables.is(path) ? "table" : "text";
  }

  private static @Nullable EditLink view(DraftContents contents, String path) {
    return switch (path) {
      case DraftTables.CADENCE ->
          new EditLink("Show as grid", PageLinks.grid(contents.draft().id(), path));
      case DraftTables.NUMBERS ->
          new EditLink("Show as form", PageLinks.numbers(contents.draft().id()));
      default ->
          EntryFile.of(path).isPresent()
              ? new EditLink("Show as form", PageLinks.entries(contents.draft().id(), path))
              : null;
    };
  }

  private static String named(RuleWords words, WordKind kind) {
    return String.join(
        " ",
        words.facts().stream()
            .filter(word -> word.kind() == kind)
            .map(WordSuggestion::label)
            .toList());
  }
}
