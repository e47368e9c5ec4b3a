package nurture.inbox.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads replies whose words are kept. Its methods block, and fail if the database is away. */
public interface PastReplies {

  /** How many arrived in a period. */
  long count(Instant from, Instant to);

  /**
   * The oldest first.
   *
   * @param behind the last of the page before; empty at first
   */
  List<PastReply> page(Instant from, Instant to, Optional<PastReply> behind, int most);
}
