package nurture.template.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two texts are: the share of runs of four words that both have (w-shingling and the
 * Jaccard index; Broder, "On the resemblance and containment of documents", 1997). Word order
 * counts, case and punctuation do not.
 */
public final class Similarity {
  /** Shorter runs call any two letters of one language alike, longer ones none. In words. */
  private static final int RUN = 4;

  private Similarity() {}

  /** From 0, nothing in common, to 1, the same; the time it takes grows with the texts' length. */
  public static double of(String one, String other) {
    return of(runs(one), runs(other));
  }

  /** The same for runs that are compared more than once. */
  static double of(Set<String> one, Set<String> other) {
    Set<String> smaller = one.size() < other.size() ? one : other;
    Set<String> larger = smaller == one ? other : one;
    long both = smaller.stream().filter(larger::contains).count();
    long either = one.size() + other.size() - both;
    return either == 0 ? 1 : (double) both / either;
  }

  /** A text shorter than a run is one run. */
  static Set<String> runs(String text) {
    List<String> words = PlainText.words(text);
    Set<String> runs = new HashSet<>();
    for (int from = 0; from + RUN <= words.size(); from++) {
      runs.add(String.join(" ", words.subList(from, from + RUN)));
    }
    if (runs.isEmpty() && !words.isEmpty()) {
      runs.add(String.join(" ", words));
    }
    return runs;
  }
}
