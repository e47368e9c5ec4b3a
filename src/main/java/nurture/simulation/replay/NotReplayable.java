package nurture.simulation.replay;

/** A candidate's past cannot be rebuilt; the message says why, and names nobody. */
final class NotReplayable extends Exception {

  private static final long serialVersionUID = 1L;

  NotReplayable(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
