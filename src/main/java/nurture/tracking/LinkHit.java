package nurture.tracking;

import java.time.Instant;
import java.util.Objects;

/**
 * One request for a link of a message.
 *
 * @param link number of the link in its message, as in {@link LinkId}
 * @param head whether it asked for the head of the answer alone (HEAD)
 */
public record LinkHit(int link, Instant at, boolean head, ReaderAgent agent) {
  public LinkHit {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(agent, "agent");
  }
}
