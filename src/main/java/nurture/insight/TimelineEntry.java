package nurture.insight;

import java.time.Instant;
import java.util.List;
import nurture.outbox.MessageState;
import nurture.tracking.FollowedLink;
import org.jspecify.annotations.Nullable;

/** One line of a candidate's timeline. */
public sealed interface TimelineEntry {

  Instant at();

  String id();

  /**
   * Something happened.
   *
   * @param data as it was reported, JSON
   * @param said what it did, in a sentence; null while it waits
   */
  record Happened(
      Instant at, String id, String type, String source, String data, @Nullable String said)
      implements TimelineEntry {}

  /**
   * Something was decided.
   *
   * @param explanation JSON as the API answers it; null when it is no longer kept
   */
  record DecisionMade(Instant at, String id, String outcome, @Nullable String explanation)
      implements TimelineEntry {}

  /**
   * A message or task was called for.
   *
   * @param robots whose hits on its links were not counted, in sentences
   */
  record MessagePlanned(Instant at, String id, MessageLine message, List<RobotHits> robots)
      implements TimelineEntry {
    public MessagePlanned {
      robots = List.copyOf(robots);
    }

    /** One whose links no robot followed. */
    public MessagePlanned(Instant at, String id, MessageLine message) {
      this(at, id, message, List.of());
    }
  }

  /**
   * Hits on the links of a message that were taken for those of robots.
   *
   * @param reason why
   */
  record RobotHits(String reason, long hits) {}

  /**
   * What a list shows of a message or task.
   *
   * @param candidate the ref; empty once erased
   * @param name of the candidate; may be empty
   */
  record MessageLine(
      String id,
      String candidate,
      String name,
      String decision,
      String kind,
      String topic,
      String template,
      String via,
      String title,
      String reason,
      MessageState state,
      String stateReason,
      Instant createdAt,
      Instant notBefore,
      int attempts,
      @Nullable Instant finishedAt,
      @Nullable String subject) {}

  /**
   * A message as it was rendered; texts are null before, and once they are no longer kept. Of a
   * task the text that is ready to be used, null if it comes with none.
   *
   * @param from the address in From of an email that was handed over; else empty
   * @param route by which mail server it left or is to leave; empty where that is open
   * @param attachments the files it brought along
   * @param links those that lead through this server, with who followed them
   */
  record MessageText(
      MessageLine line,
      @Nullable String text,
      @Nullable String html,
      String from,
      String route,
      List<SentAttachment> attachments,
      List<FollowedLink> links) {
    public MessageText {
      attachments = List.copyOf(attachments);
      links = List.copyOf(links);
    }

    /**
     * The Message-ID of an email that was handed over, by which a mail server's log tells what
     * became of it; else empty.
     */
    public String messageId() {
      return from.isEmpty() ? "" : line.id() + from.substring(from.lastIndexOf('@'));
    }
  }

  /**
   * A file that a message brought along.
   *
   * @param hash SHA-256 of its content, in hex digits
   * @param size in bytes
   */
  record SentAttachment(String name, String hash, long size) {}
}
