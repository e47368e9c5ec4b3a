package nurture.rules.language;

/**
 * Where a part of a rule is written. All spans are equal to each other: where a part is written is
 * not what it says, so two trees are equal when they say the same.
 *
 * @param file relative to the rules folder
 * @param line from 1; for a rule made of a row of a table, the row
 * @param column from 1; 0 for a line as a whole
 * @param start offset in the text of the file, from 0
 * @param end offset behind the last character
 */
public record Span(String file, int line, int column, int start, int end) {

  /** Nowhere: for trees that were built and not read. */
  public static final Span NONE = new Span("", 0, 0, 0, 0);

  /** A line, or the row of a table, as a whole. */
  public static Span line(String file, int line) {
    return new Span(file, line, 0, 0, 0);
  }

  /** From the beginning of this one to the end of another. */
  Span to(Span last) {
    return new Span(file, line, column, start, Math.max(start, last.end));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}
