package nurture.channel.email.reader;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A mail that arrived, read: bounded, and plain data. All of it is what the sender claims.
 *
 * @param headers of the mail itself
 * @param messageId without its angle brackets
 * @param inReplyTo Message-IDs without angle brackets
 * @param references Message-IDs without angle brackets, the oldest first
 * @param from who wrote it; mostly one
 * @param to whom it names: To and Cc, in that order
 * @param deliveredTo where mail servers say they delivered it, for whom it was first addressed
 * @param nullSender whether it came from the null sender {@code <>}, as reports do (RFC 5321
 *     §4.5.5)
 * @param subject decoded; empty for none
 * @param date with the sender's offset; empty if there is none that can be read
 * @param text what it says
 * @param type the content type of the whole, in lower case, such as {@code multipart/report}
 * @param reportType what a report is about (RFC 6522), in lower case; empty if it is none
 * @param deliveryStatus RFC 3464: the group about the message, then one about each recipient
 * @param feedback the fields of a complaint (RFC 5965)
 * @param disposition the fields of a read receipt (RFC 8098)
 * @param calendar an iCalendar object, unfolded; empty for none
 * @param reaction the JSON of a reaction; empty for none
 * @param original the headers of a mail that came with it: returned, complained of or forwarded
 * @param kinds the content types of all parts, in lower case
 * @param attachments the names of what was attached; empty names for none
 * @param cuts what was left out or could not be read, in words; empty if nothing was
 */
public record ReceivedMail(
    MailHeaders headers,
    Optional<String> messageId,
    List<String> inReplyTo,
    List<String> references,
    List<MailAddress> from,
    List<MailAddress> to,
    List<MailAddress> deliveredTo,
    boolean nullSender,
    String subject,
    Optional<OffsetDateTime> date,
    MailText text,
    String type,
    String reportType,
    List<MailHeaders> deliveryStatus,
    Optional<MailHeaders> feedback,
    Optional<MailHeaders> disposition,
    String calendar,
    String reaction,
    Optional<MailHeaders> original,
    Set<String> kinds,
    List<String> attachments,
    Set<String> cuts) {

  public ReceivedMail {
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(messageId, "messageId");
    inReplyTo = List.copyOf(inReplyTo);
    references = List.copyOf(references);
    from = List.copyOf(from);
    to = List.copyOf(to);
    deliveredTo = List.copyOf(deliveredTo);
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(reportType, "reportType");
    deliveryStatus = List.copyOf(deliveryStatus);
    Objects.requireNonNull(feedback, "feedback");
    Objects.requireNonNull(disposition, "disposition");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(reaction, "reaction");
    Objects.requireNonNull(original, "original");
    kinds = Set.copyOf(kinds);
    attachments = List.copyOf(attachments);
    cuts = Set.copyOf(cuts);
  }

  /** The address of the first author; empty if the mail names none. */
  public Optional<String> sender() {
    return from.stream().map(MailAddress::email).filter(email -> !email.isEmpty()).findFirst();
  }

  /** No content, so that neither address nor text can end up in a log. */
  @Override
  public String toString() {
    return "ReceivedMail[" + type + "]";
  }
}
