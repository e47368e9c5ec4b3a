package nurture.candidate.facts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Now, where the candidate is.
 *
 * @param spreadMinutes the candidate's own place in the first minutes after an opening hour, so
 *     that a whole country is not written to at the same second
 */
public record Moment(
    Instant instant, ZoneId zone, LocalDate date, DayOfWeek weekday, int hour, int spreadMinutes) {

  static Moment at(Instant instant, ZoneId zone, int spreadMinutes) {
    var local = instant.atZone(zone);
    return new Moment(
        instant, zone, local.toLocalDate(), local.getDayOfWeek(), local.getHour(), spreadMinutes);
  }

  public boolean isWeekend() {
    return weekend(date);
  }

  public boolean within(WorkingHours hours) {
    return !isWeekend() && hour >= hours.opens() && hour < hours.closes();
  }

  /**
   * The next time the hours open, strictly after now; right across changes of daylight saving time.
   */
  public Instant next(WorkingHours hours) {
    LocalDate day = date;
    Instant opening = opening(day, hours);
    while (weekend(day) || !opening.isAfter(instant)) {
      day = day.plusDays(1);
      opening = opening(day, hours);
    }
    return opening;
  }

  /** The beginning of a day in the candidate's zone. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The same time of day some days on. */
  public Instant inDays(int days) {
    return instant.atZone(zone).plusDays(days).toInstant();
  }

  private Instant opening(LocalDate day, WorkingHours hours) {
    return day.atTime(hours.opens(), 0).plusMinutes(spreadMinutes).atZone(zone).toInstant();
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
