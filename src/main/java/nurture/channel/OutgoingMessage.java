package nurture.channel;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One rendered message, ready to be handed over; the same for every channel.
 *
 * @param id unique and stable across attempts, so that what comes back finds its way. Letters,
 *     digits, dots and hyphens are safe
 * @param name of the candidate, in any script; empty when it is not known
 * @param address where the channel finds the candidate. Checked by the channel, not here, so that a
 *     bad address becomes a {@link Delivery.Refused} and not a lost message
 * @param subject one line, in any script; empty where the channel has none
 * @param text the plain text; may be blank if {@code html} is not
 * @param html the same as HTML; blank where the channel has none
 * @param unsubscribe the address of the page that ends all messages, for a channel that shows it
 * @param date the moment the message bears; the same on every attempt
 * @param thread the mails it goes on after, for a channel that has threads
 * @param sender who it is from; empty for who all messages of the channel are from
 * @param approved the template of WhatsApp that goes in the place of the text; empty for the text
 * @param attachments files it brings along, for a channel that has a place for them
 */
public record OutgoingMessage(
    String id,
    String name,
    String address,
    String subject,
    String text,
    String html,
    Optional<String> unsubscribe,
    Instant date,
    MailThread thread,
    Optional<Sender> sender,
    Optional<Approved> approved,
    List<Attachment> attachments) {

  /**
   * A file.
   *
   * @param name in any script, without a folder
   * @param contentType as a header says it
   * @param content not to be changed
   */
  public record Attachment(String name, String contentType, byte[] content) {}

  /**
   * A template that a provider has had approved.
   *
   * @param id what the provider calls it
   * @param values of its places, in their order
   */
  public record Approved(String id, List<String> values) {
    public Approved {
      values = List.copyOf(values);
    }
  }

  /**
   * Who a message is from.
   *
   * @param name the display name, in any script; empty for none
   * @param replyTo where an answer goes, if not to the sender
   */
  public record Sender(String name, String address, Optional<String> replyTo) {}

  /** One that says its text. */
  public OutgoingMessage(
      String id,
      String name,
      String address,
      String subject,
      String text,
      String html,
      Optional<String> unsubscribe,
      Instant date,
      MailThread thread,
      Optional<Sender> sender) {
    this(
        id,
        name,
        address,
        subject,
        text,
        html,
        unsubscribe,
        date,
        thread,
        sender,
        Optional.empty(),
        List.of());
  }

  /** From who all messages of the channel are from, at the beginning of a thread. */
  public OutgoingMessage(
      String id,
      String name,
      String address,
      String subject,
      String text,
      String html,
      Optional<String> unsubscribe,
      Instant date) {
    this(
        id,
        name,
        address,
        subject,
        text,
        html,
        unsubscribe,
        date,
        MailThread.NONE,
        Optional.empty());
  }

  public OutgoingMessage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(unsubscribe, "unsubscribe");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(thread, "thread");
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(approved, "approved");
    attachments = List.copyOf(attachments);
  }

  /** The same with files. */
  public OutgoingMessage with(List<Attachment> files) {
    return new OutgoingMessage(
        id, name, address, subject, text, html, unsubscribe, date, thread, sender, approved, files);
  }

  /** The id alone, so that neither address nor text can end up in a log. */
  @Override
  public String toString() {
    return "OutgoingMessage[" + id + "]";
  }
}
