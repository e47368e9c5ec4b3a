package nurture.candidate;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that came back for now: a full mailbox, a server out of order.
 *
 * @param message its id, where it was told
 */
public record SoftBounce(Optional<String> message, Instant at) {

  public SoftBounce {
    message = StoredDefaults.or(message, Optional.<String>empty());
  }
}
