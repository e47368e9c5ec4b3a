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
  private final String rule;

  BudgetExceeded(What what) {
    this(what, "");
  }

  private BudgetExceeded(What what, String rule) {
    super("no more " + what, null, false, false);
    this.what = what;
    this.rule = rule;
  }

  /** The same, of a rule whose conditions are being joined, by the engine's name. */
  public BudgetExceeded in(String joined) {
    return new BudgetExceeded(what, joined);
  }

  /** The rule whose conditions were being joined, by the engine's name; empty for none. */
  public String rule() {
    return rule;
  }

  public What what() {
    return what;
  }
}
