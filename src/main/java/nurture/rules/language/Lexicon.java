package nurture.rules.language;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;

/**
 * The names a rule file may use beside the vocabulary.
 *
 * @param numbers names of policy numbers
 * @param placeholders what a template may put in, with the type of each; empty for plain rules
 */
public record Lexicon(Set<String> numbers, Map<String, Type> placeholders) {

  public Lexicon {
    numbers = Set.copyOf(numbers);
    placeholders = Map.copyOf(placeholders);
  }

  /** For rules that use policy numbers. */
  public static Lexicon of(Set<String> numbers) {
    return new Lexicon(numbers, Map.of());
  }

  boolean template() {
    return !placeholders.isEmpty();
  }
}
