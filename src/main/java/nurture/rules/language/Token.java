package nurture.rules.language;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A word of a rule file.
 *
 * @param text as it is written, quotation marks included; for {@link Kind#ODD} what to say about it
 * @param before the remarks between the word before it and this one
 */
record Token(Kind kind, String text, Span span, List<Remark> before) {

  enum Kind {
    NAME,
    NUMBER,
    /** In quotation marks. */
    TEXT,
    SYMBOL,
    /** {@code @{name}}, in templates alone. */
    PLACEHOLDER,
    /** Nothing a rule is made of. */
    ODD,
    /** Of the file. */
    END
  }

  /**
   * A remark.
   *
   * @param text behind the slashes, without space at its end
   * @param line from 1
   * @param alone whether nothing else stands on its line
   */
  record Remark(String text, int line, boolean alone) {}

  Token {
    before = List.copyOf(before);
  }

  /** The same word under another name. */
  Token called(UnaryOperator<String> name) {
    return new Token(kind, name.apply(text), span, before);
  }

  boolean is(String symbolOrName) {
    return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrName);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  /** Of a text, what stands between its quotation marks, with its escapes resolved. */
  String value() {
    return text.substring(1, text.length() - 1).replaceAll("\\\\([\"\\\\])", "$1");
  }

  /** As a person would quote it. */
  String quoted() {
    return kind == Kind.END ? "the end of the file" : "`" + text + "`";
  }
}
