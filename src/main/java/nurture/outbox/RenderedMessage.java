package nurture.outbox;

import java.util.List;
import java.util.Optional;
import nurture.attachment.AttachedFile;
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
 * @param links those that are to lead through this server, in the order of their numbers; the
 *     bodies are kept without that, so that a user who reads them here makes no click
 * @param picture whether it is to have a picture that tells that it is opened
 * @param attachments files it brings along; kept by their names and hashes, for the playbook has
 *     what is in them
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
    Optional<Approved> approved,
    List<OutgoingLink> links,
    boolean picture,
    List<AttachedFile> attachments) {

  public RenderedMessage {
    links = List.copyOf(links);
    attachments = List.copyOf(attachments);
  }

  /** One whose links lead where they say. */
  public RenderedMessage(
      MessageId id,
      long version,
      String language,
      String subject,
      String text,
      String html,
      Optional<Sender> sender,
      boolean threads) {
    this(
        id,
        version,
        language,
        subject,
        text,
        html,
        sender,
        threads,
        Optional.empty(),
        List.of(),
        false,
        List.of());
  }

  /** The same that says nothing of who it is from, and begins a thread. */
  public RenderedMessage(
      MessageId id, long version, String language, String subject, String text, String html) {
    this(id, version, language, subject, text, html, Optional.empty(), false);
  }

  /** The same, which leaves as an approved template. */
  RenderedMessage as(Approved template) {
    return with(Optional.of(template), links, picture, attachments);
  }

  /** The address it is from; empty for a channel on which that is always the same. */
  public String from() {
    return sender.map(Sender::address).orElse("");
  }

  RenderedMessage with(List<OutgoingLink> links, boolean picture) {
    return with(approved, links, picture, attachments);
  }

  /** The same with files. */
  RenderedMessage with(List<AttachedFile> files) {
    return with(approved, links, picture, files);
  }

  private RenderedMessage with(
      Optional<Approved> approved,
      List<OutgoingLink> links,
      boolean picture,
      List<AttachedFile> files) {
    return new RenderedMessage(
        id, version, language, subject, text, html, sender, threads, approved, links, picture,
        files);
  }
}
