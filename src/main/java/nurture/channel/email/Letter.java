package nurture.channel.email;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nurture.channel.OutgoingMessage;
import nurture.channel.OutgoingMessage.Attachment;

/**
 * One message as an email.
 *
 * @param id unique and stable across attempts; becomes the left part of the Message-ID, so that
 *     replies and bounces find their way back. Letters, digits, dots and hyphens are safe
 * @param from the sender the candidate sees
 * @param returnPath where bounces return to (RFC 5321 §4.4)
 * @param to the candidate
 * @param replyTo where an answer goes, if not to the sender
 * @param subject one line, in any script
 * @param text the plain body; may be blank if {@code html} is not
 * @param html the HTML body; blank for a letter that is plain text alone
 * @param headers further headers such as {@code List-Unsubscribe}, written in this order; those the
 *     channel writes itself are refused
 * @param date the moment the letter bears; the same on every attempt
 * @param attachments files it brings along
 */
record Letter(
    String id,
    Address from,
    String returnPath,
    Address to,
    Optional<Address> replyTo,
    String subject,
    String text,
    String html,
    Map<String, String> headers,
    Instant date,
    List<Attachment> attachments) {

  /** One without files, whose bounces return to who it is from. */
  Letter(
      String id,
      Address from,
      Address to,
      Optional<Address> replyTo,
      String subject,
      String text,
      String html,
      Map<String, String> headers,
      Instant date) {
    this(id, from, from.email(), to, replyTo, subject, text, html, headers, date, List.of());
  }

  public Letter {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(returnPath, "returnPath");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(replyTo, "replyTo");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(date, "date");
    attachments = List.copyOf(attachments);
    // Not Map.copyOf: its order changes from one JVM to the next, and so would the letter.
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /**
   * A message as an email, with the headers by which mail programs unsubscribe (RFC 8058).
   *
   * @param usual who it is from if the message does not say
   */
  static Letter of(OutgoingMessage message, MailSender usual) {
    return of(message, usual, Map.of());
  }

  /**
   * The same.
   *
   * @param marks further headers, for the mail server
   */
  static Letter of(OutgoingMessage message, MailSender usual, Map<String, String> marks) {
    MailSender sender =
        message
            .sender()
            .map(other -> new MailSender(other.name(), other.address(), other.replyTo()))
            .orElse(usual);
    Map<String, String> headers = new LinkedHashMap<>(marks);
    List<String> thread =
        message.thread().references().stream().map(reference -> "<" + reference + ">").toList();
    if (!thread.isEmpty()) {
      headers.put("In-Reply-To", thread.get(thread.size() - 1));
      headers.put("References", String.join(" ", thread));
    }
    message
        .unsubscribe()
        .ifPresent(
            link -> {
              headers.put("List-Unsubscribe", "<" + link + ">");
              headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            });
    return new Letter(
        message.id(),
        new Address(sender.name(), sender.email()),
        returnPath(sender, usual),
        new Address(message.name(), message.address()),
        sender.replyTo().map(email -> new Address(sender.name(), email)),
        message.subject(),
        message.text(),
        message.html(),
        headers,
        message.date(),
        message.attachments());
  }

  /**
   * The usual sender's mailbox is the one that is read. For another domain it would not be aligned
   * with From (RFC 7489 §3.1.2).
   */
  private static String returnPath(MailSender sender, MailSender usual) {
    return domain(sender.email()).equals(domain(usual.email())) ? usual.email() : sender.email();
  }

  private static String domain(String email) {
    return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** The id alone, so that neither address nor body can end up in a log. */
  @Override
  public String toString() {
    return "Letter[" + id + "]";
  }
}
