package nurture.outbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a message stands. */
public enum MessageState {
  QUEUED,
  /** A node prepares it; nothing was handed over yet. */
  CLAIMED,
  /** A node is handing it over. */
  SENDING,
  SENT,
  FAILED,
  CANCELLED,
  /** The server may have it or not; a person decides. */
  UNCERTAIN,
  /** Cannot be rendered; a person repairs the template or the data. */
  QUARANTINED,
  /** A task that waits. */
  OPEN,
  DONE,
  SKIPPED;

  /** As it is written in the database and the API: {@code quarantined}. */
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether nothing happens to it until a person does something. */
  public boolean waitsForSomebody() {
    return this == FAILED || this == UNCERTAIN || this == QUARANTINED || this == OPEN;
  }

  public static Optional<MessageState> of(String written) {
    return Arrays.stream(values()).filter(s -> s.written().equals(written)).findFirst();
  }
}
