package nurture.channel.email;

import java.time.Instant;
import java.util.Objects;

/**
 * A mail of a mailbox.
 *
 * @param uid within its folder
 * @param received when the mail server took it
 * @param raw its bytes; empty for one that is too large to be fetched
 */
public record FetchedMail(long uid, Instant received, byte[] raw) {
  public FetchedMail {
    Objects.requireNonNull(received, "received");
    raw = raw.clone();
  }

  @Override
  public byte[] raw() {
    return raw.clone();
  }

  public boolean tooLarge() {
    return raw.length == 0;
  }

  /** Without content, so that none ends up in a log. */
  @Override
  public String toString() {
    return "FetchedMail[" + uid + ", " + raw.length + " bytes]";
  }
}
