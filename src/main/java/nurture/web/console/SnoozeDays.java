package nurture.web.console;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days to which a task can be put off.
 *
 * @param first tomorrow
 * @param next the next working day, Monday to Friday
 * @param last a year from now
 */
public record SnoozeDays(LocalDate first, LocalDate next, LocalDate last) {

  /** As they are now in a time zone. */
  public static SnoozeDays of(Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    LocalDate next = today.plusDays(1);
    while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
      next = next.plusDays(1);
    }
    return new SnoozeDays(today.plusDays(1), next, today.plusYears(1));
  }

  public boolean hold(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** As a field of a form takes it. */
  String least() {
    return first.toString();
  }

  String usual() {
    return next.toString();
  }

  String most() {
    return last.toString();
  }
}
