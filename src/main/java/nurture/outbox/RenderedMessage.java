package nurture.outbox;

import java.util.List;
import nurture.decision.MessageId;

/**
 * A rendered message, to be kept before it is handed over.
 *
 * @param version number of the candidate's newest decision when it was looked at
 * @param links those that are to lead through this server, in the order of their numbers; the
 *     bodies are kept without that, so that a user who reads them here makes no click
 */
public record RenderedMessage(
    MessageId id,
    long version,
    String language,
    String subject,
    String text,
    String html,
    List<OutgoingLink> links) {

  public RenderedMessage {
    links = List.copyOf(links);
  }

  /** One whose links lead where they say. */
  public RenderedMessage(
      MessageId id, long version, String language, String subject, String text, String html) {
    this(id, version, language, subject, text, html, List.of());
  }

  RenderedMessage with(List<OutgoingLink> links) {
    return new RenderedMessage(id, version, language, subject, text, html, links);
  }
}
