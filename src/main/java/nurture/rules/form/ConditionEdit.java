package nurture.rules.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.rules.language.Lexicon;

/**
 * Edits conditions that stand alone, as a rule has them behind {@code when}, in the rows of the
 * form of a rule. Pure; about a millisecond.
 */
public final class ConditionEdit {

  private static final String NAME = "conditions";
  private static final String BEFORE = "rule \"" + NAME + "\"\nwhen\n";
  private static final String BEHIND = "\nthen\nend\n";
  private static final String INDENT = " {4}";

  private final RuleEdit edit;

  public ConditionEdit(Lexicon lexicon) {
    this.edit = new RuleEdit(lexicon, List.of());
  }

  /**
   * What came of writing rows.
   *
   * @param when the conditions as text; empty while the rows make none
   * @param form as the language reads it; as it was given while the rows make no conditions
   * @param problems by the part of the form they are about
   */
  public record Written(Optional<String> when, RuleForm form, List<FormProblem> problems) {
    public Written {
      problems = List.copyOf(problems);
    }
  }

  /** The rows of a text; words that make no conditions are one row of text. */
  public RuleForm open(String when) {
    String rule = BEFORE + when + BEHIND;
    List<RuleSection> sections = RuleSection.of(rule);
    boolean alone =
        sections.size() == 1
            && sections.get(0).end() == rule.stripTrailing().length()
            && sections.get(0).then().of(rule).isEmpty();
    return alone
        ? edit.open(rule, NAME).map(OpenedForm::form).orElseThrow()
        : rows(List.of(ConditionRow.written(when.strip())));
  }

  /** Conditions without any consequence. */
  public static RuleForm rows(List<ConditionRow> when) {
    return new RuleForm(NAME, new RuleRemark(List.of()), when, List.of(), List.of(), List.of());
  }

  /** The text of rows; all but the conditions of the form is left out. */
  public Written write(RuleForm form) {
    RuleForm conditions =
        new RuleForm(
            NAME, new RuleRemark(List.of()), form.when(), form.beforeThen(), List.of(), List.of());
    EditOutcome outcome = edit.save(BEFORE + BEHIND, NAME, conditions);
    if (outcome instanceof EditOutcome.Edited edited) {
      return new Written(Optional.of(text(edited.text())), edited.form(), List.of());
    }
    return new Written(Optional.empty(), conditions, ((EditOutcome.Refused) outcome).problems());
  }

  private static String text(String rule) {
    return RuleSection.of(rule)
        .get(0)
        .when()
        .of(rule)
        .lines()
        .map(line -> line.replaceFirst("^" + INDENT, ""))
        .collect(Collectors.joining("\n"));
  }
}
