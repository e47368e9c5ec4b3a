package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Collects when facts change by the clock alone, and knows the first of those times. */
final class ClockChanges {

  private final Instant now;
  private final ZoneId zone;
  private final LocalDate today;
  private Instant first = Instant.MAX;

  ClockChanges(FactSources sources) {
    this.now = sources.now();
    this.zone = sources.zone();
    this.today = sources.today();
  }

  /** The first that lies ahead. */
  Instant first() {
    return first;
  }

  void at(Instant at) {
    if (at.isAfter(now) && at.isBefore(first)) {
      first = at;
    }
  }

  /** When a day begins. */
  void day(LocalDate day) {
    if (day.isAfter(today)) {
      at(day.atStartOfDay(zone).toInstant());
    }
  }

  /** Something for a day is not there yet, today, or past. */
  void around(Instant on) {
    at(on);
    LocalDate day = on.atZone(zone).toLocalDate();
    day(day);
    day(day.plusDays(1));
  }

  void anniversary(LocalDate since) {
    if (since.isAfter(today)) {
      day(since);
      return;
    }
    LocalDate next = since.withYear(today.getYear());
    // A year begun on a leap day is complete a day later in a common one.
    day(next);
    day(next.plusDays(1));
    day(since.plusYears(today.getYear() - since.getYear() + 1L));
  }
}
