package nurture.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The openings that are kept beside a playbook, as they were at each instant: all their changes, of
 * which none is ever altered. Immutable.
 */
public final class OpeningHistory {

  /** No opening was ever kept. */
  public static final OpeningHistory EMPTY = new OpeningHistory(List.of());

  private final List<OpeningChange> changes;

  private OpeningHistory(List<OpeningChange> changes) {
    this.changes = List.copyOf(changes);
  }

  /**
   * The same with the changes that follow.
   *
   * @throws IllegalArgumentException if one does not follow by its number or its instant
   */
  public OpeningHistory with(List<OpeningChange> next) {
    if (next.isEmpty()) {
      return this;
    }
    List<OpeningChange> all = new ArrayList<>(changes);
    for (OpeningChange change : next) {
      OpeningChange last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null && (change.number() <= last.number() || change.at().isBefore(last.at()))) {
        throw new IllegalArgumentException(
            "change " + change.number() + " does not follow change " + last.number());
      }
      all.add(change);
    }
    return new OpeningHistory(all);
  }

  /** The number of the last change; 0 where there is none. */
  public long number() {
    return changes.isEmpty() ? 0 : changes.get(changes.size() - 1).number();
  }

  /** The number of the last change that holds at an instant; 0 where none does. */
  public long numberAt(Instant at) {
    int count = countAt(at);
    return count == 0 ? 0 : changes.get(count - 1).number();
  }

  /** What was known once a change was: that one and those before it. */
  public OpeningHistory upTo(long number) {
    return number >= number()
        ? this
        : new OpeningHistory(changes.stream().filter(each -> each.number() <= number).toList());
  }

  /** When the next change after an instant holds; far away for none. */
  public Instant changesAfter(Instant at) {
    int count = countAt(at);
    return count == changes.size() ? Instant.MAX : changes.get(count).at();
  }

  /** Whether another holds the same changes. */
  public boolean sameAs(OpeningHistory other) {
    return this == other || changes.equals(other.changes);
  }

  /**
   * The openings at an instant: those of a playbook in their order, each as it is kept here where
   * it is, then the others by ref.
   */
  Collection<Opening> over(Collection<Opening> own, Instant at) {
    Map<String, Opening> all = new LinkedHashMap<>();
    own.forEach(opening -> all.put(opening.ref(), opening));
    Map<String, Opening> kept = new TreeMap<>();
    for (OpeningChange change : changes.subList(0, countAt(at))) {
      change
          .opening()
          .ifPresentOrElse(
              opening -> kept.put(change.ref(), opening), () -> kept.remove(change.ref()));
    }
    all.putAll(kept);
    return all.values();
  }

  private int countAt(Instant at) {
    int low = 0;
    int high = changes.size();
    if (high > 0 && !changes.get(high - 1).at().isAfter(at)) {
      return high;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (changes.get(middle).at().isAfter(at)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
