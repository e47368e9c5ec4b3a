package nurture.playbook.canary;

/** What is counted of a canary and of the rest. */
public enum CanaryMeasure {
  REPLIES("replies", "messages sent", false),
  NEGATIVE_REPLIES("negative replies", "messages sent", true),
  UNSUBSCRIBES("unsubscribes", "messages sent", true),
  HARD_BOUNCES("hard bounces", "messages sent", true),
  FAILURES("failures", "messages tried", true),
  UNDECIDED("failed decisions", "candidates", false);

  /** How many of them can withdraw a canary. */
  static final int GUARDS = 4;

  private final String words;
  private final String unit;
  private final boolean guard;

  CanaryMeasure(String words, String unit, boolean guard) {
    this.words = words;
    this.unit = unit;
    this.guard = guard;
  }

  /** Many of it, in lower case. */
  public String words() {
    return words;
  }

  /** What its rate is one of. */
  public String unit() {
    return unit;
  }

  /** Whether a canary that is worse in it is withdrawn. */
  public boolean guard() {
    return guard;
  }
}
