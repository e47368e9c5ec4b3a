package nurture.channel.email;

import jakarta.mail.Address;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import nurture.identity.Mailbox;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * A composed letter in the shape Jakarta Mail sends: the sender and the one recipient for the SMTP
 * conversation, and finished bytes for the content.
 */
final class Envelope extends SMTPMessage {
  private final Letter letter;
  private final byte[] bytes;
  private final InternetAddress recipient = new InternetAddress();
  private final boolean needsSmtpUtf8;

  /**
   * Expects a letter that passed {@link LetterCheck}.
   *
   * @param bytes the letter composed, and signed where it is; not changed on the way to the line
   */
  Envelope(Session session, Letter letter, byte[] bytes) {
    super(session);
    this.letter = letter;
    this.bytes = bytes.clone();
    Mailbox to = Mailbox.checked(letter.to().email());
    this.needsSmtpUtf8 = to.needsSmtpUtf8();
    recipient.setAddress(to.address());
    setEnvelopeFrom(Mailbox.checked(letter.returnPath()).address());
  }

  Address[] recipients() {
    return new Address[] {recipient};
  }

  Letter letter() {
    return letter;
  }

  /** Whether only a server that offers SMTPUTF8 can take it (RFC 6531). */
  boolean needsSmtpUtf8() {
    return needsSmtpUtf8;
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException {
    out.write(bytes);
  }
}
