package nurture.inbox;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of the word files as a regular expression, and the letters without which no text has it.
 * Safe for concurrent use.
 */
final class Phrase {
  /** Longer ones are hardly rarer. */
  private static final int RARE = 4;

  private final String expression;
  private final Set<String> needed;
  private volatile @Nullable Pattern pattern;

  /**
   * @param expression a regular expression of the kind that {@link InboxWords} makes
   */
  Phrase(String expression) {
    this.expression = Objects.requireNonNull(expression, "expression");
    this.needed = new Needs(expression).ofAll();
  }

  /**
   * Each text with this phrase has one of these within its words; empty where that is not known.
   */
  Set<String> needed() {
    return needed;
  }

  /** Compiled when it is asked for first: few texts need more than some dozens of them. */
  Pattern pattern() {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(expression);
      pattern = compiled;
    }
    return compiled;
  }

  /**
   * Reads an expression from left to right. Of what stands beside each other the rarest is needed;
   * of alternatives one of each.
   */
  private static final class Needs {
    private final String read;
    private int at;

    Needs(String read) {
      this.read = read;
    }

    Set<String> ofAll() {
      Set<String> all = alternatives();
      if (at < read.length()) {
        throw new IllegalStateException("Closes what is not open, at " + at + ": " + read);
      }
      return all;
    }

    private Set<String> alternatives() {
      Set<String> all = new HashSet<>();
      boolean known = true;
      while (true) {
        Set<String> one = sequence();
        known &= !one.isEmpty();
        all.addAll(one);
        if (at >= read.length() || read.charAt(at) != '|') {
          return known ? Set.copyOf(all) : Set.of();
        }
        at++;
      }
    }

    private Set<String> sequence() {
      Set<String> rarest = Set.of();
      StringBuilder letters = new StringBuilder();
      while (at < read.length() && read.charAt(at) != '|' && read.charAt(at) != ')') {
        char next = read.charAt(at);
        if (Character.isLetter(next)) {
          at++;
          int after = at;
          if (quantifier()) {
            letters.append(next);
          }
          if (at > after) {
            rarest = rarer(rarest, letters);
          }
        } else {
          rarest = rarer(rarest, letters);
          rarest = rarer(rarest, other());
        }
      }
      return rarer(rarest, letters);
    }

    /** Anything but a letter. Answers what it needs. */
    private Set<String> other() {
      switch (read.charAt(at)) {
        case '(' -> {
          return group();
        }
        case '[' -> classOfLetters();
        case '\\' -> escape();
        default -> at++;
      }
      boolean unused = quantifier();
      return Set.of();
    }

    private Set<String> group() {
      at++;
      boolean looks = false;
      if (read.startsWith("?", at)) {
        looks = !read.startsWith("?:", at);
        at = read.startsWith("?<", at) ? at + 3 : at + 2;
      }
      Set<String> inner = alternatives();
      at++;
      return quantifier() && !looks ? inner : Set.of();
    }

    private void classOfLetters() {
      int depth = 0;
      do {
        char each = read.charAt(at);
        depth += each == '[' ? 1 : each == ']' ? -1 : 0;
        at += each == '\\' ? 2 : 1;
      } while (depth > 0);
    }

    private void escape() {
      at += 2;
      if (read.startsWith("{", at) && "pP".indexOf(read.charAt(at - 1)) >= 0) {
        at = read.indexOf('}', at) + 1;
      }
    }

    /** Passes what says how often. Answers whether that is at least once. */
    private boolean quantifier() {
      if (at >= read.length() || "?*+{".indexOf(read.charAt(at)) < 0) {
        return true;
      }
      boolean needed = read.charAt(at) == '+' || read.startsWith("{1", at);
      at = read.charAt(at) == '{' ? read.indexOf('}', at) + 1 : at + 1;
      if (at < read.length() && "?+".indexOf(read.charAt(at)) >= 0) {
        at++;
      }
      return needed;
    }

    private static Set<String> rarer(Set<String> one, StringBuilder letters) {
      Set<String> other = letters.isEmpty() ? Set.of() : Set.of(letters.toString());
      letters.setLength(0);
      return rarer(one, other);
    }

    private static Set<String> rarer(Set<String> one, Set<String> other) {
      if (one.isEmpty() || other.isEmpty()) {
        return one.isEmpty() ? other : one;
      }
      int shortest = Integer.compare(shortest(one), shortest(other));
      return shortest > 0 || shortest == 0 && one.size() <= other.size() ? one : other;
    }

    private static int shortest(Set<String> letters) {
      return Math.min(RARE, letters.stream().mapToInt(String::length).min().orElse(0));
    }
  }
}
