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
 * @param isHoliday whether it is a public holiday there
 * @param nextWorkday the first day after this one that is neither weekend nor public holiday;
 *     worked out beforehand, so that the moment is plain data and can be shown as it is
 */
@AtMostOne
@MovesWithClock
public record EvaluationTime(
    Instant instant,
    ZoneId zone,
    LocalDate date,
    DayOfWeek weekday,
    int hour,
    int spreadMinutes,
    boolean isHoliday,
    LocalDate nextWorkday)
    implements Fact {

  /**
   * In days. The longest row of feasts and weekends is under two weeks; a calendar in which work
   * never comes is wrong, and must not keep us searching for ever.
   */
  private static final int LONGEST_BREAK = 30;

  /** Where no day is a public holiday. */
  static EvaluationTime at(Instant instant, ZoneId zone, int spreadMinutes) {
    return at(instant, zone, spreadMinutes, Holidays.NONE, "");
  }

  /**
   * @param country whose public holidays count, ISO 3166-1 alpha-2; empty when it is not known
   */
  static EvaluationTime at(
      Instant instant, ZoneId zone, int spreadMinutes, Holidays holidays, String country) {
    var local = instant.atZone(zone);
    LocalDate today = local.toLocalDate();
    return new EvaluationTime(
        instant,
        zone,
        today,
        local.getDayOfWeek(),
        local.getHour(),
        spreadMinutes,
        holidays.isHoliday(country, today),
        workdayAfter(today, holidays, country));
  }

  public boolean isWeekend() {
    return weekend(date);
  }

  public boolean within(WorkingHours hours) {
    return isWorkday() && hour >= hours.opens() && hour < hours.closes();
  }

  /**
   * The next time the hours open on a working day, strictly after now; right across changes of
   * daylight saving time.
   */
  public Instant next(WorkingHours hours) {
    Instant today = opening(date, hours);
    return isWorkday() && today.isAfter(instant) ? today : opening(nextWorkday, hours);
  }

  /** The beginning of a day in the candidate's zone. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The same time of day some days on. */
  public Instant inDays(int days) {
    return instant.atZone(zone).plusDays(days).toInstant();
  }

  private boolean isWorkday() {
    return !isWeekend() && !isHoliday;
  }

  private Instant opening(LocalDate day, WorkingHours hours) {
    return day.atTime(hours.opens(), 0).plusMinutes(spreadMinutes).atZone(zone).toInstant();
  }

  private static LocalDate workdayAfter(LocalDate today, Holidays holidays, String country) {
    LocalDate day = today.plusDays(1);
    LocalDate last = today.plusDays(LONGEST_BREAK);
    while (day.isBefore(last) && (weekend(day) || holidays.isHoliday(country, day))) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
