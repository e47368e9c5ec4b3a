package nurture.rules.match;

/** Conditions cannot be evaluated over the facts of a candidate; the message says why. */
final class NotEvaluated extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotEvaluated(String message) {
    super(message);
  }
}
