package nurture.rules.form;

/** What stands in a cell for a value, and so which control shows it. */
public enum ValueKind {
  /** A number as it is written. */
  NUMBER,
  /** A text without its quotation marks. */
  TEXT,
  /** {@code true} or {@code false}. */
  TRUTH,
  /** A choice with its type, {@code Stage.AWARENESS}. */
  CHOICE,
  /** A policy number by its name. */
  POLICY_NUMBER,
  /** A variable that is bound before, with its sign. */
  VARIABLE,
  /** Anything else, in the language of rules. */
  EXPRESSION
}
