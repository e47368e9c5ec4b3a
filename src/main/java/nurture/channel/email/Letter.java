package nurture.channel.email;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nurture.channel.OutgoingMessage;

/**
 * One message as an email.
 *
 * @param id unique and stable across attempts; becomes the left part of the Message-ID, so that
 *     replies and bounces find their way back. Letters, digits, dots and hyphens are safe
 * @param from the sender the candidate sees, and the one bounces return to
 * @param to the candidate
 * @param replyTo where an answer goes, if not to the sender
 * @param subject one line, in any script
 * @param text the plain body; may be blank if {@code html} is not
 * @param html the HTML body; blank for a letter that is plain text alone
 * @param headers further headers such as {@code List-Unsubscribe}, written in this order; those the
 *     channel writes itself are refused
 * @param date the moment the letter bears; the same on every attempt
 */
record Letter(
    String id,
    Address from,
    Address to,
    Optional<Address> replyTo,
    String subject,
    String text,
    String html,
    Map<String, String> headers,
    Instant date) {

  public Letter {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(replyTo, "replyTo");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(date, "date");
    // Not Map.copyOf: its order changes from one JVM to the next, and so would the letter.
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** A message from a sender, with the headers by which mail programs unsubscribe (RFC 8058). */
  static Letter of(OutgoingMessage message, MailSender sender) {
    Map<String, String> headers = new LinkedHashMap<>();
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
        new Address(message.name(), message.address()),
        sender.replyTo().map(email -> new Address(sender.name(), email)),
        message.subject(),
        message.text(),
        message.html(),
        headers,
        message.date());
  }

  /** The id alone, so that neither address nor body can end up in a log. */
  @Override
  public String toString() {
    return "Letter[" + id + "]";
  }
}
