package nurture.channel;

/**
 * Whether a message may still leave, asked by a channel right before its content goes out: a
 * connection, a login or a slow server takes time, in which a candidate may unsubscribe.
 */
@FunctionalInterface
public interface LastLook {

  /** For a message that no news can call back. */
  LastLook ALWAYS = () -> true;

  /**
   * Blocks while it looks. Never throws: where it cannot be known, the message may not leave.
   *
   * <p>Thread: the one that delivers.
   */
  boolean mayLeave();
}
