package nurture.web.playbook;

import java.util.ArrayList;
import java.util.List;
import nurture.playbook.version.Draft;
import nurture.rules.form.RuleForm;
import nurture.rules.form.WordSuggestion;
import nurture.web.console.PageLinks;
import nurture.web.playbook.FormRows.Choice;
import nurture.web.playbook.FormRows.ConditionLine;
import nurture.web.playbook.FormRows.ConsequenceLine;
import nurture.web.playbook.FormRows.HiddenPart;

/**
 * A rule as a form.
 *
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
    String draft,
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

  static final String SAVED = "Saved.";

  /** Whether what is shown was just saved. */
  boolean saved() {
    return says.equals(SAVED);
  }

  static FormPage of(
      Draft draft,
      String path,
      long seen,
      String text,
      String rule,
      FormRows rows,
      RuleForm form,
      String says) {
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
        draft.id().toString(),
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
