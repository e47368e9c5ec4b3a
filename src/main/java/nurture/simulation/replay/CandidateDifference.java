package nurture.simulation.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * How two versions differ about one candidate: their touches side by side, and the rest in kinds.
 *
 * @param same touches a candidate would not know from one another
 * @param reworded touches that are the same but for what the candidate reads
 * @param moved one in the place of another
 */
record CandidateDifference(
    Set<DifferenceKind> kinds,
    List<Pair> same,
    List<Pair> reworded,
    List<Pair> moved,
    List<ReachedTouch> gained,
    List<ReachedTouch> lost) {

  /** A touch of each version. */
  record Pair(ReachedTouch published, ReachedTouch draft) {}

  static CandidateDifference between(
      CandidateCourse published, CandidateCourse draft, TouchWords words) {
    List<ReachedTouch> left = new ArrayList<>(published.reaches());
    List<ReachedTouch> right = new ArrayList<>(draft.reaches());
    List<Pair> same = paired(left, right, ReachedTouch::same);
    List<Pair> reworded = same.stream().filter(pair -> !alike(pair.published(), words)).toList();
    same.removeAll(reworded);
    // What is the same on another day is looked for first; of the rest, what takes a place of a
    // day, and then what is for the same. What is left has nothing to do with one another.
    List<Pair> moved = paired(left, right, ReachedTouch::alike);
    moved.addAll(paired(left, right, (a, b) -> a.day().equals(b.day())));
    moved.addAll(paired(left, right, (a, b) -> a.touch().topic().equals(b.touch().topic())));
    return new CandidateDifference(
        kinds(
            published,
            draft,
            Stream.concat(same.stream(), reworded.stream()).toList(),
            reworded,
            moved,
            left,
            right),
        List.copyOf(same),
        reworded,
        List.copyOf(moved),
        List.copyOf(right),
        List.copyOf(left));
  }

  private static Set<DifferenceKind> kinds(
      CandidateCourse published,
      CandidateCourse draft,
      List<Pair> onTheSameDay,
      List<Pair> reworded,
      List<Pair> moved,
      List<ReachedTouch> lost,
      List<ReachedTouch> gained) {
    Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
    add(kinds, DifferenceKind.GAINED, !gained.isEmpty());
    add(kinds, DifferenceKind.LOST, !lost.isEmpty());
    add(kinds, DifferenceKind.MOVED, !moved.isEmpty());
    add(kinds, DifferenceKind.WORDS, !reworded.isEmpty());
    add(kinds, DifferenceKind.STAGE, !published.steps().equals(draft.steps()));
    add(kinds, DifferenceKind.WORK, !published.work().equals(draft.work()));
    add(kinds, DifferenceKind.GUARDS, !published.guards().equals(draft.guards()));
    add(kinds, DifferenceKind.TAGS, !published.tags().equals(draft.tags()));
    add(kinds, DifferenceKind.NOTICES, !published.notices().equals(draft.notices()));
    add(
        kinds,
        DifferenceKind.RULE,
        onTheSameDay.stream().anyMatch(CandidateDifference::ofAnotherRule));
    add(kinds, DifferenceKind.LOOK, published.looksAnotherDay(draft));
    return kinds;
  }

  private static void add(
      Set<DifferenceKind> kinds, DifferenceKind differenceKind, boolean differs) {
    if (differs) {
      kinds.add(differenceKind);
    }
  }

  private static boolean alike(ReachedTouch touch, TouchWords words) {
    return words.alike(touch.touch(), touch.dossier(), touch.at());
  }

  private static boolean ofAnotherRule(Pair pair) {
    return !pair.published().touch().rule().equals(pair.draft().touch().rule());
  }

  /** Takes pairs out of two lists, each with the first that fits. */
  private static List<Pair> paired(
      List<ReachedTouch> left,
      List<ReachedTouch> right,
      BiPredicate<ReachedTouch, ReachedTouch> fits) {
    List<Pair> pairs = new ArrayList<>();
    for (ReachedTouch one : List.copyOf(left)) {
      for (ReachedTouch other : right) {
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
