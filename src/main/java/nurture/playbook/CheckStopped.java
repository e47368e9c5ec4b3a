package nurture.playbook;

/** A check ended before it was done: its time is used up, or its caller does not wait any more. */
public final class CheckStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean abandoned;

  CheckStopped(boolean abandoned) {
    super(
        abandoned ? "the check was ended, for its request has ended" : "the check used up its time",
        null,
        false,
        false);
    this.abandoned = abandoned;
  }

  /** Whether its caller does not wait any more. */
  public boolean abandoned() {
    return abandoned;
  }
}
