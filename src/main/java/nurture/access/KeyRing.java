package nurture.access;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of the API. Safe for concurrent use; futures fail when the database is away. */
public interface KeyRing {

  /** Whose the key of the settings is on record; nobody else is called that. */
  String BOOTSTRAP = "bootstrap";

  /**
   * A key as it is on file; itself it is not kept.
   *
   * @param id twelve hex digits of its hash
   * @param name goes on record with what is done by it; no other key has it
   * @param owner the member who made it, as they are on record; empty for one that no member made,
   *     which is a person of its own
   */
  record Line(
      String id,
      String name,
      Set<Permission> permissions,
      Instant createdAt,
      Optional<String> owner) {
    public Line {
      permissions = Set.copyOf(permissions);
    }
  }

  /** A new key; this is the only time it can be read. */
  record Made(Line line, String key) {}

  /** By name, then by age. */
  Future<List<Line>> list();

  /**
   * Makes a key.
   *
   * @param by who makes it, for the record; a member, or one by a key of theirs, is its owner
   * @return empty if there is a key of that name, in whatever case
   */
  Future<Optional<Made>> make(String name, Set<Permission> permissions, String by, Instant now);

  /**
   * Changes what a key may do, within a minute everywhere.
   *
   * @return as it is now; empty if there is none of that id
   */
  Future<Optional<Line>> permit(String id, Set<Permission> permissions, String by, Instant now);

  /**
   * Takes a key away, within a minute everywhere.
   *
   * @return whether there was one of that id
   */
  Future<Boolean> revoke(String id, String by, Instant now);
}
