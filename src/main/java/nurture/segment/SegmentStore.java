package nurture.segment;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where segments are kept. Every future fails when the database is away. */
public interface SegmentStore {

  /** What came of a change. */
  enum Outcome {
    DONE,
    /** Another segment has the name. */
    NAME_TAKEN,
    /** It was changed meanwhile, or there is none of that id. */
    CHANGED_MEANWHILE
  }

  /** All, by name, each in its newest version. */
  Future<List<Segment>> all();

  /** All versions of one, the newest first; empty if there is none of that id. */
  Future<List<Segment>> versions(UUID id);

  /** Keeps a new one, or one more version of one: the version before it must be the newest. */
  Future<Outcome> keep(Segment segment);

  /**
   * Takes one from the lists; what was made of it still knows it.
   *
   * @return whether there was one
   */
  Future<Boolean> remove(UUID id, String by, Instant at);

  /**
   * Puts candidates on the list of a segment, or takes them from it.
   *
   * @param refs of the candidates
   * @return the refs that are no candidate's
   */
  Future<List<String>> list(UUID id, List<String> refs, boolean on, String by, Instant at);

  /**
   * Puts on record that candidates left in a file.
   *
   * @param detail how many, of which version, in which form
   */
  Future<Void> exported(UUID id, String detail, String by, Instant at);

  /** One by its id, removed ones included. */
  default Future<Optional<Segment>> newest(UUID id) {
    return versions(id).map(all -> all.stream().findFirst());
  }
}
