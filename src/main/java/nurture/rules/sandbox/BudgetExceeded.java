package nurture.rules.sandbox;

/**
 * An evaluation has used up what it may. An error, so that nothing on its way up takes it for a
 * trouble of its own and goes on.
 */
public final class BudgetExceeded extends Error {

  private static final long serialVersionUID = 1L;

  /** Which bound was reached. */
  public enum What {
    STEPS,
    TIME,
    INSERTIONS,
    /** Of one thing inserted. */
    SIZE
  }

  private final What what;

  BudgetExceeded(What what) {
    super("no more " + what, null, false, false);
    this.what = what;
  }

  public What what() {
    return what;
  }
}
