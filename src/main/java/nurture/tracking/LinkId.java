package nurture.tracking;

import java.util.Objects;
import nurture.decision.MessageId;

/**
 * Names a link of a message.
 *
 * @param number in its message, from 1 on
 */
public record LinkId(MessageId message, int number) {

  /** More links than that of one message do not lead through this server. */
  public static final int MOST = 30;

  public LinkId {
    Objects.requireNonNull(message, "message");
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("a link has a number from 1 to " + MOST);
    }
  }

  /** What the event of a click is called: there is one for each link, however often it is used. */
  public String event() {
    return message + ":clicked-" + number;
  }
}
