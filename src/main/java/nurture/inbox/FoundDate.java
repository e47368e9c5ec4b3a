package nurture.inbox;

import java.time.LocalDate;

/**
 * A day that a text names.
 *
 * @param start in the text, in characters
 * @param end in the text, in characters
 * @param unit what was named: of a month, its first day stands here
 */
record FoundDate(LocalDate date, int start, int end, Unit unit) {
  enum Unit {
    DAY,
    /** A day of the week without a date. */
    WEEKDAY,
    WEEK,
    MONTH,
    /** A quarter, a season or a year. */
    LONGER
  }
}
