package nurture.tracking;

import java.util.Objects;
import nurture.decision.MessageId;

/**
 * Names a link of a message, or the picture in it that tells that it is opened.
 *
 * @param number in its message, from 1 on; 0 for the picture
 */
public record LinkId(MessageId message, int number) {

  /** The number of the picture. */
  public static final int PICTURE = 0;

  /** More links than that of one message do not lead through this server. */
  public static final int MOST = 30;

  public LinkId {
    Objects.requireNonNull(message, "message");
    if (number < PICTURE || number > MOST) {
      throw new IllegalArgumentException("a link has a number from 0 to " + MOST);
    }
  }

  /** What its event is called: there is one for each link, however often it is used. */
  public String event() {
    return isPicture() ? message + ":opened" : message + ":clicked-" + number;
  }

  public boolean isPicture() {
    return number == PICTURE;
  }
}
