package nurture.demo;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decodes a mail for showing. */
final class MailReader {

  private MailReader() {}

  /**
   * @throws IllegalStateException if it is not a mail by the rules; the sender gets a 451
   */
  static CaughtMail read(MimeMessage message, Instant receivedAt) {
    try {
      return new CaughtMail(
          orEmpty(message.getMessageID()),
          party(message.getFrom()),
          party(message.getRecipients(Message.RecipientType.TO)),
          orEmpty(message.getSubject()),
          body(message, "text/plain"),
          body(message, "text/html"),
          receivedAt);
    } catch (MessagingException | IOException unreadable) {
      throw new IllegalStateException("A mail could not be read; see the cause", unreadable);
    }
  }

  /** The first part of this type, looking into multiparts. */
  private static String body(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return String.valueOf(part.getContent());
    }
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = body(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private static String party(Address @Nullable [] addresses) {
    if (addresses == null || addresses.length == 0) {
      return "";
    }
    if (addresses[0] instanceof InternetAddress known && known.getPersonal() != null) {
      return known.getPersonal() + " <" + known.getAddress() + ">";
    }
    return addresses[0].toString();
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
