package nurture.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one look at the queue brought.
 *
 * @param next after how long a message that is due, but has no token yet, has one; empty where none
 *     waits for a token
 */
public record ClaimedMessages(List<ClaimedMessage> messages, Optional<Duration> next) {

  /** Nothing, and nothing waits. */
  static final ClaimedMessages NONE = new ClaimedMessages(List.of(), Optional.empty());

  public ClaimedMessages {
    messages = List.copyOf(messages);
    Objects.requireNonNull(next, "next");
  }
}
