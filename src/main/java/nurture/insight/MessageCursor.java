package nurture.insight;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nurture.decision.MessageId;
import nurture.insight.TimelineEntry.MessageLine;
import org.jspecify.annotations.Nullable;

/** A place in a list of messages or tasks: behind the one with this key. */
public record MessageCursor(Instant createdAt, MessageId id) {

  /** Behind a line of a list. */
  public static MessageCursor of(MessageLine line) {
    return new MessageCursor(line.createdAt(), MessageId.parse(line.id()).orElseThrow());
  }

  /** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
  public static Optional<MessageCursor> parse(@Nullable String written) {
    String[] parts = written == null ? new String[0] : written.split("~", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.parse(parts[0]);
      return MessageId.parse(parts[1]).map(id -> new MessageCursor(at, id));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return createdAt + "~" + id;
  }
}
