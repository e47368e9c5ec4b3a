package nurture.playbook.version;

import java.util.List;
import nurture.rules.form.OpenedForm;
import nurture.rules.form.TextProblem;

/**
 * A rule of a draft, opened to be edited.
 *
 * @param file with the revision that is named when it is saved
 * @param text of the whole file
 * @param opened its form and where its parts are written
 * @param problems of the whole file
 */
public record OpenedRule(
    DraftFile file, String text, OpenedForm opened, List<TextProblem> problems) {

  public OpenedRule {
    problems = List.copyOf(problems);
  }
}
