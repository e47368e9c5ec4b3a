package nurture.inbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that figures name. The day comes first, as in Europe, unless that is impossible, or past
 * while the other order is to come.
 */
final class CalendarDays {
  private static final int STALE_DAYS = 60;

  private CalendarDays() {}

  /**
   * The day of two figures and a year.
   *
   * @param either whether the month may come first
   */
  static Optional<LocalDate> ordered(
      int first, int second, int year, boolean either, LocalDate today) {
    Optional<LocalDate> european = valid(year, second, first);
    Optional<LocalDate> american = either ? valid(year, first, second) : Optional.empty();
    if (european.isPresent() && american.isPresent()) {
      return european.get().isBefore(today) && !american.get().isBefore(today)
          ? american
          : european;
    }
    return european.or(() -> american);
  }

  /** The day of two figures, of which either may be the month. */
  static Optional<LocalDate> slashed(int first, int second, LocalDate today) {
    Optional<LocalDate> european = yearless(second, first, today);
    Optional<LocalDate> american = yearless(first, second, today);
    boolean past = european.filter(date -> date.isBefore(today)).isPresent();
    boolean coming = american.filter(date -> !date.isBefore(today)).isPresent();
    return european.isEmpty() || past && coming ? american : european;
  }

  /** The day to come; one of the last 60 days stays in the past. */
  static Optional<LocalDate> yearless(int month, int day, LocalDate today) {
    return valid(today.getYear(), month, day)
        .map(date -> date.isBefore(today.minusDays(STALE_DAYS)) ? date.plusYears(1) : date)
        .map(date -> date.isAfter(today.plusDays(365 - STALE_DAYS)) ? date.minusYears(1) : date);
  }

  /** Empty where the calendar has no such day. */
  static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
