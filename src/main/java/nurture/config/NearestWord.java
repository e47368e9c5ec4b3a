package nurture.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. Pure. */
public final class NearestWord {

  /** In characters; what is longer is no slip of the keyboard, and takes long to compare. */
  private static final int LONGEST = 300;

  /**
   * The known word that takes the fewest keystrokes to get to; none when all are far, or when the
   * word is longer than 300 characters.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int patience = Math.max(1, word.length() / 3);
    return known.stream()
        // Words whose lengths differ by more take more keystrokes; to know that costs nothing.
        .filter(other -> Math.abs(other.length() - word.length()) <= patience)
        .filter(other -> edits(lower, other.toLowerCase(Locale.ROOT)) <= patience)
        .min(
            Comparator.<String>comparingInt(other -> edits(lower, other.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * The same; where all are far, the shortest known name of several parts that has the word as a
   * part: {@code active-welcome} for {@code welcome}.
   */
  public static Optional<String> orPartOf(String word, Collection<String> known) {
    String part = parted(word);
    return to(word, known)
        .or(
            () ->
                known.stream()
                    .filter(name -> part.strip().length() >= 3 && parted(name).contains(part))
                    .min(
                        Comparator.comparingInt(String::length)
                            .thenComparing(Comparator.naturalOrder())));
  }

  private static String parted(String name) {
    return " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }

  /** What a word must be that is none of these: {@code "must be one of x, y; did you mean x?"} */
  public static String oneOf(String word, Collection<String> known) {
    return "must be one of " + String.join(", ", known) + question(word, known);
  }

  /** {@code "; did you mean x?"}, or nothing when all known words are far. */
  public static String question(String word, Collection<String> known) {
    return to(word, known).map(other -> "; did you mean " + other + "?").orElse("");
  }

  /**
   * What was probably meant and all there is: {@code "; did you mean x? There are x, y"}, or {@code
   * "; there are x, y"} when all are far.
   *
   * @param there how the list begins, for example {@code there are}
   */
  public static String among(String word, Collection<String> known, String there) {
    return among(to(word, known), known, there);
  }

  /**
   * The same.
   *
   * @param meant what was probably meant, if that is known otherwise
   */
  public static String among(Optional<String> meant, Collection<String> known, String there) {
    String list = there.substring(1) + " " + String.join(", ", known);
    return meant
        .map(near -> "; did you mean " + near + "? " + Character.toUpperCase(there.charAt(0)))
        .orElse("; " + there.charAt(0))
        .concat(list);
  }

  /** Letters to insert, drop, change or swap with their neighbour. */
  static int edits(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        steps[i][j] = Math.min(change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[a.length()][b.length()];
  }

  private NearestWord() {}
}
