package nurture.outbox;

import java.util.Optional;
import nurture.channel.OutgoingMessage.Sender;
import nurture.decision.MessageId;

/**
 * A rendered message, to be kept before it is handed over.
 *
 * @param version number of the candidate's newest decision when it was looked at
 * @param sender who it is from; empty for a channel on which that is always the same
 * @param threads whether it goes on in the thread of the mail before, where there is one
 */
public record RenderedMessage(
    MessageId id,
    long version,
    String language,
    String subject,
    String text,
    String html,
    Optional<Sender> sender,
    boolean threads) {

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
