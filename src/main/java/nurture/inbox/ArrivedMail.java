package nurture.inbox;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nurture.channel.email.reader.ReceivedMail;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.digest.HashedId;
import nurture.digest.Sha256;

/**
 * A mail as it came, and not read yet.
 *
 * @param id the same for each copy of it, whichever way it came
 * @param source the mailbox it was fetched from, or the webhook
 * @param received when it arrived at our mail server, or here
 * @param raw its bytes (RFC 5322), not copied, because they may be many, and never changed
 * @param attempts how often it was tried to read it, this time included
 */
public record ArrivedMail(UUID id, String source, Instant received, byte[] raw, int attempts) {
  public ArrivedMail {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(received, "received");
  }

  /** One that has just come. Takes the mail apart once, to tell copies of it; never throws. */
  public static ArrivedMail of(String source, Instant received, byte[] raw) {
    return new ArrivedMail(id(ReceivedMailReader.read(raw)), source, received, raw, 0);
  }

  /** Servers on the way add headers, so two copies differ in their bytes. */
  private static UUID id(ReceivedMail mail) {
    Sha256 digest = new Sha256();
    for (String part :
        new String[] {
          mail.messageId().orElse(""),
          mail.sender().orElse(""),
          mail.headers().raw("date").orElse(""),
          mail.headers().raw("subject").orElse(""),
          mail.type(),
          mail.text().all()
        }) {
      digest.and(part.length() + "\0").and(part);
    }
    return HashedId.of(digest.bytes());
  }

  /** Without content, so that none ends up in a log. */
  @Override
  public String toString() {
    return "ArrivedMail[" + id + ", " + source + ", " + raw.length + " bytes]";
  }
}
