package nurture.outbox;

import java.util.Optional;
import nurture.channel.OutgoingMessage.Approved;
import nurture.channel.OutgoingMessage.Sender;
import nurture.decision.MessageId;

/**
 * A rendered message, to be kept before it is handed over.
 *
 * @param version number of the candidate's newest decision when it was looked at
 * @param sender who it is from; empty for a channel on which that is always the same
 * @param threads whether it goes on in the thread of the mail before, where there is one
 * @param approved the template of WhatsApp it leaves as; empty for its text
 */
public record RenderedMessage(
    MessageId id,
    long version,
    String language,
    String subject,
    String text,
    String html,
    Optional<Sender> sender,
    boolean threads,
    Optional<Approved> approved) {

  /** One that says its text. */
  public RenderedMessage(
      MessageId id,
      long version,
      String language,
      String subject,
      String text,
      String html,
      Optional<Sender> sender,
      boolean threads) {
    this(id, version, language, subject, text, html, sender, threads, Optional.empty());
  }

  /** The same, which leaves as an approved template. */
  RenderedMessage as(Approved template) {
    return new RenderedMessage(
        id, version, language, subject, text, html, sender, threads, Optional.of(template));
  }

  /** One that says nothing of who it is from, and begins a thread. */
  public RenderedMessage(
      MessageId id, long version, String language, String subject, String text, String html) {
    this(id, version, language, subject, text, html, Optional.empty(), false);
  }

  /** The address it is from; empty for a channel on which that is always the same. */
  public String from() {
    return sender.map(Sender::address).orElse("");
  }
}
