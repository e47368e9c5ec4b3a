package nurture.rules;

import java.util.List;
import java.util.stream.Collectors;

/** The rule files do not make a rule book; all that was found is listed. */
public final class RuleProblems extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> list;

  RuleProblems(List<RuleProblem> list) {
    super(list.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
    this.list = List.copyOf(list);
  }

  public List<RuleProblem> list() {
    return list;
  }
}
