package nurture.access;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign in. Every change is on record in the name of the one who made it, in the same
 * transaction. Safe for concurrent use; futures fail when the database is away.
 */
public interface Members {

  /** What became of a change. */
  enum Change {
    DONE,
    UNKNOWN,
    /** Refused: there would be no active admin left. */
    LAST_ADMIN
  }

  /** What a password may be tried against. */
  sealed interface Attempt {

    /**
     * A try that is counted as wrong until {@link Members#admitted} says otherwise.
     *
     * @param hash null for a member who signs in at the provider alone
     */
    record Counted(Member member, @Nullable String hash) implements Attempt {}

    /** Too many wrong passwords: none is tried before. */
    record Waits(Instant until) implements Attempt {}

    /** No active member has this address. */
    record Unknown() implements Attempt {}
  }

  /** How one is known to the provider of OpenID Connect. */
  record Introduction(String subject, String name, String email, Role role) {}

  /** By name. */
  Future<List<Member>> list();

  /** Whether there is an active one; empty for an unknown id. */
  Future<Optional<Member>> find(UUID id);

  /**
   * Makes the first admin, unless there is a member who has signed in or one beside them. Until
   * then each call gives them another password.
   *
   * @param hash of a password to be changed; null for one who signs in without
   * @return empty where there is nothing to make
   */
  Future<Optional<Member>> first(String name, String email, @Nullable String hash, Instant now);

  /**
   * @param hash of a password to be changed
   * @return empty when the address is another member's
   */
  Future<Optional<Member>> add(
      String name, String email, Role role, String hash, String by, Instant now);

  Future<Change> changeRole(UUID id, Role role, String by, Instant now);

  /** Gives a password to be changed, lifts the wait, and ends their sessions. */
  Future<Change> resetPassword(UUID id, String hash, String by, Instant now);

  /** Lets them sign in or no longer; those who may not are signed out. */
  Future<Change> activate(UUID id, boolean active, String by, Instant now);

  /**
   * A member's own new password.
   *
   * @param keep the session that goes on, by its hash; all others end
   */
  Future<Change> changePassword(UUID id, String hash, byte[] keep, String by, Instant now);

  /** The hash of a member's password; empty for one without. */
  Future<Optional<String>> passwordOf(UUID id);

  /**
   * Counts a try, before the password is looked at, so that many at once are not free. After some
   * tries in a row the wait grows; the last active admin never waits.
   */
  Future<Attempt> attempt(String email, Instant now);

  /** The password was right, or the provider said so. */
  Future<Void> admitted(Member member, String how, Instant now);

  /**
   * The member whom the provider introduces: made when there is none, given the role of their
   * groups. The last active admin keeps theirs.
   *
   * @return empty when the address is the one of a member whom the provider knows as another
   */
  Future<Optional<Member>> introduced(Introduction introduction, Instant now);
}
