package nurture.rules.form;

import java.util.List;

/** What came of editing a rule in its file. */
public sealed interface EditOutcome {

  /**
   * The file with the rule as it is now.
   *
   * @param text of the whole file
   * @param form as the language reads it
   */
  record Edited(String text, RuleForm form) implements EditOutcome {}

  /**
   * The form makes no rule yet; the file stays as it is.
   *
   * @param problems by the part of the form they are about
   */
  record Refused(List<FormProblem> problems) implements EditOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** There is no rule of that name in the file. */
  record NoSuchRule() implements EditOutcome {}
}
