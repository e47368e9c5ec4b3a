package nurture.web.jump;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words by which something is looked for. A target matches when its label or hint has all of
 * them. Pure.
 */
record JumpWords(String text, List<String> words) {

  JumpWords {
    words = List.copyOf(words);
  }

  static JumpWords of(String text) {
    String lower = lower(text);
    return new JumpWords(
        lower, Arrays.stream(lower.split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The best first: what begins with the words, then what has them in its label. */
  List<JumpTarget> best(Stream<JumpTarget> targets, int most) {
    return targets
        .filter(this::match)
        .sorted(Comparator.comparingInt(this::distance))
        .limit(most)
        .toList();
  }

  private boolean match(JumpTarget target) {
    String all = lower(target.label() + " " + target.hint());
    return words.stream().allMatch(all::contains);
  }

  /** How far a target is from what was typed: 0 for the same, 4 for words of its hint. */
  int distance(JumpTarget target) {
    String label = lower(target.label());
    if (label.equals(text)) {
      return 0;
    } else if (label.startsWith(text)) {
      return 1;
    } else if (label.contains(" " + text)) {
      return 2;
    }
    return words.stream().allMatch(label::contains) ? 3 : 4;
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
