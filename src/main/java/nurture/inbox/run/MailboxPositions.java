package nurture.inbox.run;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where reading mailboxes stands, for all nodes. */
public interface MailboxPositions {

  /**
   * Where reading stands.
   *
   * @param validity of the folder; 0 if it was never read
   * @param lastUid the last mail that was kept
   * @param seen when nothing was left in it last
   */
  record Position(long validity, long lastUid, Optional<Instant> seen) {}

  /**
   * Claims a mailbox, or goes on with a claim.
   *
   * @return empty while another node reads it
   */
  Future<Optional<Position>> claim(String mailbox, UUID claim, Duration lease);

  /**
   * Notes how far a mailbox was read. One whose claim is over may do so as well: what it kept is
   * kept.
   *
   * @param to with the time where nothing was left in it
   */
  Future<Void> advance(String mailbox, UUID claim, Position to);

  /** Notes that a mailbox could not be looked into, and why. */
  Future<Void> trouble(String mailbox, UUID claim, String why);

  /** Lets another node read it. */
  Future<Void> release(String mailbox, UUID claim);

  /** How well a mailbox is heard. */
  Future<Hearing> hearing(String mailbox);

  /**
   * How well a mailbox is heard.
   *
   * @param until up to when all that came to it is heard; empty for never
   * @param trouble why it could not be looked into last; empty if it could
   */
  record Hearing(Optional<Instant> until, String trouble) {}
}
