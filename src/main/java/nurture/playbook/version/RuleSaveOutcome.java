package nurture.playbook.version;

import java.util.List;
import java.util.Optional;
import nurture.rules.form.FormProblem;
import nurture.rules.form.RuleForm;

/** What came of saving a rule of a draft. */
public sealed interface RuleSaveOutcome {

  /**
   * It is kept.
   *
   * @param text of the whole file
   * @param form as the language reads it
   */
  record Saved(DraftFile file, long draftRevision, String text, RuleForm form)
      implements RuleSaveOutcome {}

  /** The form makes no rule yet; nothing was changed. */
  record Incomplete(List<FormProblem> problems) implements RuleSaveOutcome {
    public Incomplete {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Another user saved the file in between; nothing was changed.
   *
   * @param now the file as it is
   * @param base the text the form was made of; empty if there was no file
   * @param yours that text with the form; empty if the rule is not in it
   * @param theirs the text as it is; empty if the file was removed
   * @param merged both changes in one text; empty if they are about the same lines
   */
  record Overtaken(
      DraftFile now,
      Optional<String> base,
      Optional<String> yours,
      Optional<String> theirs,
      Optional<String> merged)
      implements RuleSaveOutcome {}

  /** There is no such file, or no rule of that name in it. */
  record NoSuchRule() implements RuleSaveOutcome {}

  /**
   * The draft does not take it.
   *
   * @param outcome why: refused, unknown or closed
   */
  record NotTaken(SaveOutcome outcome) implements RuleSaveOutcome {}
}
