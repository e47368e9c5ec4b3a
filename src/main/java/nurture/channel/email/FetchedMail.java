package nurture.channel.email;

import java.time.Instant;
import java.util.Objects;

/**
 * A mail of a mailbox.
 *
 * @param uid within its folder
 * @param received when the mail server took it
 * @param raw its bytes, or the first of them where it is too large; not copied, because they may be
 *     many, and never changed
 */
public record FetchedMail(long uid, Instant received, byte[] raw) {
  public FetchedMail {
    Objects.requireNonNull(received, "received");
  }

  /** Without content, so that none ends up in a log. */
  @Override
  public String toString() {
    return "FetchedMail[" + uid + ", " + raw.length + " bytes]";
  }
}
