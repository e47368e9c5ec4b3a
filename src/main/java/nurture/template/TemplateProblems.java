package nurture.template;

import java.util.List;
import java.util.stream.Collectors;
import nurture.template.sandbox.TemplateProblem;

/** The templates could not be taken: every problem found in any file, not just the first. */
public final class TemplateProblems extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<TemplateProblem> problems;

  TemplateProblems(List<TemplateProblem> problems) {
    super(
        problems.stream()
            .map(TemplateProblem::toString)
            .collect(
                Collectors.joining("\n", "Problems in templates: " + problems.size() + "\n", "")));
    this.problems = List.copyOf(problems);
  }

  /** In the order of files and lines; never empty. */
  public List<TemplateProblem> problems() {
    return problems;
  }
}
