package nurture.channel;

/**
 * A way to reach a candidate.
 *
 * <p>Thread: {@link #deliver} and {@link #probe} block on the network, so call them on a worker
 * thread; all methods may be called concurrently.
 */
public interface Channel extends AutoCloseable {

  /**
   * Hands one message over and says what became of it.
   *
   * <p>Never throws for anything the network or the far server does, nor for a message that cannot
   * be sent: every such case is a {@link Delivery}. Delivering the same message again is the
   * caller's decision; a channel does not remember messages.
   *
   * @param lastLook asked when all is ready for the content to go out; answers it no, the message
   *     is {@link Delivery.Stopped}
   */
  Delivery deliver(OutgoingMessage message, LastLook lastLook);

  /** The same for a message that no news can call back. */
  default Delivery deliver(OutgoingMessage message) {
    return deliver(message, LastLook.ALWAYS);
  }

  /**
   * Asks whether the far server would take messages now, without sending one. Cheap, with a timeout
   * of its own that is far shorter than a delivery's, so that a readiness check may call it.
   */
  ChannelProbe probe();

  /**
   * Says goodbye on idle connections and closes them. Deliveries under way finish; later ones are
   * answered with {@link Delivery.TryLater}. Closing twice is harmless.
   */
  @Override
  void close();
}
