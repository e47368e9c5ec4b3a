package nurture.opening;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nurture.library.Opening;
import nurture.library.OpeningChange;

/** Where openings are kept with all their changes. Fails while the database is away. */
public interface OpeningStore {

  /**
   * An opening to be kept.
   *
   * @param over the version that was read, 0 for a new one; empty to keep it whatever there is
   */
  record Sent(Opening opening, OptionalInt over) {}

  /** What became of one that was sent. */
  enum Outcome {
    MADE,
    CHANGED,
    /** It says what was kept already; nothing is recorded. */
    UNCHANGED,
    /** It is not the version any more that was read; nothing of what was sent with it is kept. */
    CHANGED_MEANWHILE
  }

  /** Those that are kept, by ref. */
  Future<List<KeptOpening>> all();

  /** One of them; empty if there is none of that ref. */
  Future<Optional<KeptOpening>> find(String ref);

  /**
   * Keeps openings and tells all nodes: all of them or none. Each change goes on record.
   *
   * @param sent of which no two have the same ref
   * @return by opening, in their order
   */
  Future<List<Outcome>> keep(List<Sent> sent, String by, Instant now);

  /**
   * Removes one and tells all nodes.
   *
   * @return false if there is none
   */
  Future<Boolean> remove(String ref, String by, Instant now);

  /** The changes after the one of a number, in their order. */
  Future<List<OpeningChange>> changes(long after);

  /**
   * Has the next candidates looked at again whom an opening concerns that was changed before an
   * instant: those who fit it as it was or as it is now, and those who name it.
   *
   * @param most how many
   * @return how many of them were made due; empty if there is none left
   */
  Future<Optional<Integer>> lookAgain(Instant now, Instant before, int most);
}
