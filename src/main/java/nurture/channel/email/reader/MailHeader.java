package nurture.channel.email.reader;

import java.util.Objects;

/**
 * One header of a mail.
 *
 * @param name in lower case
 * @param raw the value unfolded; encoded words (RFC 2047) as they came
 */
public record MailHeader(String name, String raw) {
  public MailHeader {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(raw, "raw");
  }

  /** The value for people: encoded words decoded. */
  public String text() {
    return EncodedWords.decode(raw);
  }
}
