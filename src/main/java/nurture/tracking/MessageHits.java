package nurture.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a message when its hits are judged.
 *
 * @param sent when its mail server took it; empty where that is not on record
 * @param links how many of its links lead through this server
 * @param hits all that are kept, in any order
 */
public record MessageHits(Optional<Instant> sent, int links, List<LinkHit> hits) {
  public MessageHits {
    hits = List.copyOf(hits);
  }
}
