package nurture.playbook.canary;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;

/**
 * Canaries that the server withdrew by itself, for members to read. Every future fails when the
 * database is away.
 */
public interface CanaryNotices {

  /**
   * A canary that the server withdrew.
   *
   * @param seq the entry of the service that ended it
   * @param version the canary
   * @param instead the version that decides about all candidates now
   * @param why which measure, both rates, and the value of the test
   */
  record Withdrawal(long seq, Instant at, long version, long instead, String why) {}

  /** The one that no member has read; empty from the next publication on. */
  Future<Optional<Withdrawal>> unread();

  /**
   * A member has read it; goes on record.
   *
   * @return false if there is no such withdrawal, or it was read before
   */
  Future<Boolean> read(long seq, String who, Instant now);
}
