package nurture.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What messages can bring along at each instant: the library of a playbook, with the openings that
 * are kept beside it as they were then. An opening that is kept takes the place of the one of the
 * playbook with the same ref. Its answers never change. Thread-safe; bounded.
 */
public final class DatedLibrary {

  /** Nothing to bring along at any time. */
  public static final DatedLibrary EMPTY = of(Library.EMPTY);

  /** A replay of a past period goes to and fro between a few. */
  private static final int MOST = 64;

  private final Library own;
  private final OpeningHistory history;
  private final Map<Long, Library> known = new ConcurrentHashMap<>();

  private DatedLibrary(Library own, OpeningHistory history) {
    this.own = own;
    this.history = history;
  }

  /** The same at all times. */
  public static DatedLibrary of(Library own) {
    return new DatedLibrary(own, OpeningHistory.EMPTY);
  }

  /** The library of the playbook with other openings beside it. */
  public DatedLibrary seeing(OpeningHistory other) {
    return other == history ? this : new DatedLibrary(own, other);
  }

  /** That of the playbook alone. */
  public Library own() {
    return own;
  }

  public OpeningHistory history() {
    return history;
  }

  /** As it is at an instant; at two instants with no change between them the very same. */
  public Library at(Instant now) {
    long number = history.numberAt(now);
    if (number == 0) {
      return own;
    }
    Library library = known.get(number);
    if (library == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      library =
          known.computeIfAbsent(
              number,
              any -> new Library(own.items(), List.copyOf(history.over(own.openings(), now))));
    }
    return library;
  }

  /** Whether another says the same at all times. */
  public boolean sameAs(DatedLibrary other) {
    return own.sameAs(other.own) && history.sameAs(other.history);
  }
}
