package nurture.playbook;

import nurture.rules.RuleCard;
import nurture.rules.language.Span;

/**
 * A place in a file of the playbook.
 *
 * @param line from 1; 0 for the whole file
 * @param column from 1; 0 for the whole line
 */
public record FilePosition(String file, int line, int column) {

  /** Where a part of a rule stands. */
  public static FilePosition of(RuleCard card, Span span) {
    return new FilePosition(card.file(), span.line(), span.column());
  }
}
