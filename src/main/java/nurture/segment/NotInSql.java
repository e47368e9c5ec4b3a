package nurture.segment;

import nurture.rules.language.Span;

/** A part of a condition that cannot be asked of all candidates at once. */
final class NotInSql extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Span span;

  NotInSql(Span span, String message) {
    super(message, null, false, false);
    this.span = span;
  }

  Span span() {
    return span;
  }
}
