package nurture.rules.language;

/**
 * A stretch of rule text, for showing it.
 *
 * @param start offset from 0
 * @param end offset behind the last character
 */
public record RuleToken(Kind kind, String text, int start, int end) {

  /** What it is, as far as its own letters and the vocabulary tell. */
  public enum Kind {
    /** A word of the language, {@code when} or {@code not}. */
    KEYWORD,
    FACT,
    OPINION,
    /** A type of choices, {@code Stage}. */
    CHOICE,
    /** Any other name: a field, a step, a choice of its type. */
    NAME,
    /** A bound value, with its sign. */
    VARIABLE,
    NUMBER,
    /** A name in capitals, as policy numbers have. */
    POLICY_NUMBER,
    /** In quotation marks. */
    TEXT,
    /** Brackets, operators and what separates. */
    SYMBOL,
    PLACEHOLDER,
    /** From its slashes to the end of the line. */
    REMARK,
    /** Nothing a rule is made of. */
    ODD
  }

  /** Whether it is a certain word or symbol, and no text or remark. */
  public boolean is(String word) {
    return kind != Kind.TEXT && kind != Kind.REMARK && kind != Kind.ODD && text.equals(word);
  }
}
