package nurture.simulation.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * How two versions differ about one candidate: their touches side by side, and the rest in kinds.
 *
 * @param same touches a candidate would not know from one another
 * @param moved one in the place of another
 */
record Difference(
    Set<Kind> kinds, List<Pair> same, List<Pair> moved, List<Reach> gained, List<Reach> lost) {

  /** A touch of each version. */
  record Pair(Reach published, Reach draft) {}

  static Difference between(Course published, Course draft) {
    List<Reach> left = new ArrayList<>(published.reaches());
    List<Reach> right = new ArrayList<>(draft.reaches());
    List<Pair> same = paired(left, right, Reach::same);
    // What is the same on another day is looked for first; of the rest, what takes a place of a
    // day, and then what is for the same. What is left has nothing to do with one another.
    List<Pair> moved = paired(left, right, Reach::alike);
    moved.addAll(paired(left, right, (a, b) -> a.day().equals(b.day())));
    moved.addAll(paired(left, right, (a, b) -> a.touch().topic().equals(b.touch().topic())));
    return new Difference(
        kinds(published, draft, same, moved, left, right),
        List.copyOf(same),
        List.copyOf(moved),
        List.copyOf(right),
        List.copyOf(left));
  }

  private static Set<Kind> kinds(
      Course published,
      Course draft,
      List<Pair> same,
      List<Pair> moved,
      List<Reach> lost,
      List<Reach> gained) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    add(kinds, Kind.GAINED, !gained.isEmpty());
    add(kinds, Kind.LOST, !lost.isEmpty());
    add(kinds, Kind.MOVED, !moved.isEmpty());
    add(kinds, Kind.STAGE, !published.steps().equals(draft.steps()));
    add(kinds, Kind.WORK, !published.work().equals(draft.work()));
    add(kinds, Kind.GUARDS, !published.guards().equals(draft.guards()));
    add(kinds, Kind.TAGS, !published.tags().equals(draft.tags()));
    add(kinds, Kind.NOTICES, !published.notices().equals(draft.notices()));
    add(kinds, Kind.RULE, same.stream().anyMatch(Difference::ofAnotherRule));
    add(kinds, Kind.LOOK, published.looksAnotherDay(draft));
    return kinds;
  }

  private static void add(Set<Kind> kinds, Kind kind, boolean differs) {
    if (differs) {
      kinds.add(kind);
    }
  }

  private static boolean ofAnotherRule(Pair pair) {
    return !pair.published().touch().rule().equals(pair.draft().touch().rule());
  }

  /** Takes pairs out of two lists, each with the first that fits. */
  private static List<Pair> paired(
      List<Reach> left, List<Reach> right, BiPredicate<Reach, Reach> fits) {
    List<Pair> pairs = new ArrayList<>();
    for (Reach one : List.copyOf(left)) {
      for (Reach other : right) {
        if (fits.test(one, other)) {
          pairs.add(new Pair(one, other));
          left.remove(one);
          right.remove(other);
          break;
        }
      }
    }
    return pairs;
  }
}
