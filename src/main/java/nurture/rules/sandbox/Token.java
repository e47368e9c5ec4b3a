package nurture.rules.sandbox;

/**
 * A word of a rule file.
 *
 * @param text as it is written, quotation marks included
 * @param line from 1
 */
record Token(Kind kind, String text, int line) {

  enum Kind {
    NAME,
    NUMBER,
    /** In quotation marks. */
    TEXT,
    SYMBOL,
    /** Nothing a rule is made of; the text says why not. */
    ODD,
    /** Of the file. */
    END
  }

  boolean is(String symbolOrName) {
    return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrName);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  /** As a person would quote it. */
  String quoted() {
    return kind == Kind.END ? "the end of the file" : "`" + text + "`";
  }
}
