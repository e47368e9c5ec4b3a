package nurture.rules.sandbox;

/**
 * Something a rule may not contain.
 *
 * @param line from 1, in the text that was looked at
 * @param message which construct, and what to use instead
 */
public record Refused(int line, String message) {

  /** Ends the reading of one rule; the next one is read all the same. */
  static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    Stop(int line, String message) {
      super(message, null, false, false);
      this.refused = new Refused(line, message);
    }

    Refused refused() {
      return refused;
    }
  }
}
