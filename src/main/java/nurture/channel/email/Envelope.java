package nurture.channel.email;

import jakarta.mail.Address;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * A composed letter in the shape Jakarta Mail sends: the sender and the one recipient for the SMTP
 * conversation, and finished bytes for the content.
 */
final class Envelope extends SMTPMessage {
  private final Letter letter;
  private final byte[] bytes;
  private final InternetAddress recipient = new InternetAddress();

  /** Expects a letter that passed {@link LetterCheck}. */
  Envelope(Session session, Letter letter) {
    super(session);
    this.letter = letter;
    this.bytes = MimeLetter.compose(letter);
    recipient.setAddress(MailboxName.ascii(letter.to().email()));
    setEnvelopeFrom(MailboxName.ascii(letter.from().email()));
  }

  Address[] recipients() {
    return new Address[] {recipient};
  }

  Letter letter() {
    return letter;
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException {
    out.write(bytes);
  }
}
