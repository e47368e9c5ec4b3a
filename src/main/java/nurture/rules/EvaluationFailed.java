package nurture.rules;

import org.jspecify.annotations.Nullable;

/**
 * A rule threw, or the evaluation used up its budget. The message names the rule and what to do.
 */
public final class EvaluationFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean overBudget;

  EvaluationFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.overBudget = false;
  }

  /** Because the rules that are to decide are not there. */
  public static EvaluationFailed without(String message) {
    return new EvaluationFailed(message, null);
  }

  /** Because the budget is used up. */
  public EvaluationFailed(String message) {
    super(message);
    this.overBudget = true;
  }

  /** Whether the budget was used up; otherwise a rule threw. */
  public boolean overBudget() {
    return overBudget;
  }
}
