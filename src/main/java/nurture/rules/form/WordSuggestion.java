package nurture.rules.form;

/**
 * A word that may stand at a place in a rule.
 *
 * @param label as a list shows it
 * @param kind what it is
 * @param detail its type, its unit or its value, in a few words; may be empty
 * @param documentation what it means, in one line; may be empty
 * @param insert what is written for it
 */
public record WordSuggestion(
    String label, WordKind kind, String detail, String documentation, String insert) {

  static WordSuggestion of(String word, WordKind kind, String detail, String documentation) {
    return new WordSuggestion(word, kind, detail, documentation, word);
  }

  /** The same written in another way. */
  WordSuggestion written(String other) {
    return new WordSuggestion(label, kind, detail, documentation, other);
  }

  /** The same behind other words, in the list and in the rule. */
  WordSuggestion behind(String words) {
    return new WordSuggestion(words + label, kind, detail, documentation, words + insert);
  }
}
