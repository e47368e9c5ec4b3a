package nurture.access;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The sessions of browsers, for all nodes. Safe for concurrent use; futures fail when the database
 * is away.
 */
public interface MemberSessions {

  /** The session of a hash; empty if it ended, or if its member may no longer sign in. */
  Future<Optional<MemberSession>> find(byte[] hash, Instant now);

  Future<Void> begin(MemberSession session);

  /** Keeps data and times of one that has not ended meanwhile; one that has stays ended. */
  Future<Void> keep(MemberSession session);

  Future<Void> end(byte[] hash);

  /** A member's, the one used last first. */
  Future<List<MemberSession>> of(UUID member, Instant now);

  /**
   * Ends one of a member's sessions, on record.
   *
   * @return whether there was one
   */
  Future<Boolean> endOne(UUID member, byte[] hash, String by, Instant now);

  /**
   * Ends all sessions of a member, on record.
   *
   * @return how many
   */
  Future<Integer> endAll(UUID member, String by, Instant now);
}
