package nurture.rules.form;

/** How a condition is looked for. */
public enum ConditionPresence {
  /** Each one there is makes the rule apply once. */
  THERE("there is", ""),
  /** There is none. */
  NONE("there is no", "not "),
  /** There is at least one; the rule applies once for all of them. */
  SOME("there is at least one", "exists ");

  private final String words;
  private final String written;

  ConditionPresence(String words, String written) {
    this.words = words;
    this.written = written;
  }

  /** What a form shows for it. */
  public String words() {
    return words;
  }

  /** What the language writes before the condition. */
  String written() {
    return written;
  }
}
