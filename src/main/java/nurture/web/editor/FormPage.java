package nurture.web.editor;

import java.util.ArrayList;
import java.util.List;
import nurture.playbook.version.Draft;
import nurture.rules.form.RuleForm;
import nurture.rules.form.WordSuggestion;
import nurture.web.console.PageLinks;
import nurture.web.editor.FormRows.Choice;
import nurture.web.editor.FormRows.ConditionLine;
import nurture.web.editor.FormRows.ConsequenceLine;
import nurture.web.editor.FormRows.HiddenPart;

/**
 * A rule as a form.
 *
 * @param href where the rule is shown as the draft has it
 * @param unsaved whether the form shows what the draft does not have
 * @param text of the whole file, with the rule as it was before the form
 * @param rule its name in that text
 * @param says what came of the step before; may be empty
 * @param general problems of the rule as a whole
 * @param hidden remarks that stand in no cell
 * @param facts what a condition may look for
 * @param types what a consequence may be
 * @param lists what cells suggest
 */
record FormPage(
    String title,
    String back,
    String action,
    String href,
    String draft,
    boolean unsaved,
    EditorConflict conflict,
    String file,
    long seen,
    String text,
    String rule,
    String says,
    List<String> general,
    String name,
    String nameProblem,
    String playbookLines,
    String remark,
    String owner,
    List<HiddenPart> hidden,
    List<ConditionLine> when,
    List<ConsequenceLine> then,
    List<Choice> facts,
    List<Choice> types,
    List<FormRows.Suggested> lists) {

  private static final String SAVED = "Saved.";

  /** Whether what is shown was just saved. */
  boolean saved() {
    return says.startsWith(SAVED);
  }

  /** What it says after a save. */
  static String saved(int scenarios) {
    return SAVED
        + switch (scenarios) {
          case 0 -> "";
          case 1 -> " 1 scenario names it; it was renamed with it.";
          default -> " " + scenarios + " scenarios name it; they were renamed with it.";
        };
  }

  static FormPage of(
      Draft draft,
      String path,
      long seen,
      String text,
      String rule,
      FormRows rows,
      RuleForm form,
      String says,
      EditorConflict conflict,
      boolean unsaved) {
    List<HiddenPart> hidden = new ArrayList<>();
    FormRows.texts("remark.lines", form.remark().lines(), hidden);
    FormRows.texts("beforeThen", form.beforeThen(), hidden);
    FormRows.texts("beforeEnd", form.beforeEnd(), hidden);
    List<ConditionLine> when = rows.conditions("when", form.when());
    List<ConsequenceLine> then = rows.consequences(form.then());
    return new FormPage(
        draft.title(),
        PageLinks.draft(draft.id()),
        PageLinks.draft(draft.id()) + "/form",
        PageLinks.ruleForm(draft.id(), path, rule),
        draft.id().toString(),
        unsaved,
        conflict,
        path,
        seen,
        text,
        rule,
        says,
        rows.general(),
        form.name(),
        rows.problem("name"),
        String.join(", ", form.remark().playbookLines()),
        form.remark().text(),
        form.remark().owner(),
        hidden,
        when,
        then,
        choices(rows.words().facts()),
        choices(rows.words().consequences()),
        rows.lists());
  }

  private static List<Choice> choices(List<WordSuggestion> words) {
    return words.stream().map(word -> new Choice(word.label(), word.documentation())).toList();
  }
}
