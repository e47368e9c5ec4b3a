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
   */
  record Position(long validity, long lastUid) {}

  /**
   * Claims a mailbox, or goes on with a claim.
   *
   * @return empty while another node reads it
   */
  Future<Optional<Position>> claim(String mailbox, UUID claim, Duration lease);

  /** Notes that a mailbox was looked into, and how far; without effect once the claim is lost. */
  Future<Void> advance(String mailbox, UUID claim, Position to, Instant now);

  /** Notes that a mailbox could not be looked into, and why. */
  Future<Void> trouble(String mailbox, UUID claim, String why);

  /** Lets another node read it. */
  Future<Void> release(String mailbox, UUID claim);

  /** When a mailbox was last looked into; empty for never. */
  Future<Optional<Instant>> seen(String mailbox);
}
