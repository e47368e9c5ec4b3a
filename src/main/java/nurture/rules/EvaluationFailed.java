package nurture.rules;

/**
 * A rule threw, or the evaluation used up its budget. The message names the rule and what to do.
 */
public final class EvaluationFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EvaluationFailed(String message, Throwable cause) {
    super(message, cause);
  }

  public EvaluationFailed(String message) {
    super(message);
  }
}
