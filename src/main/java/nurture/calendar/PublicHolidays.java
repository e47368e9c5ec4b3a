package nurture.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nurture.candidate.facts.Holidays;

/**
 * The public holidays of the world's countries, those of a whole country only: a feast of one
 * region closes no office elsewhere, and where in the country somebody works is not known.
 *
 * <p>A country's year is worked out when it is asked for first, which takes milliseconds (the very
 * first of all a good part of a second), and is a look-up in a table from then on. Safe for
 * concurrent use.
 */
public final class PublicHolidays implements Holidays {

  /**
   * Years that are worked out; there are no holidays in others. Nobody is written to then, and
   * because a year once asked for is kept, a date from far off must not be able to fill the memory.
   */
  static final int FIRST_YEAR = 1970;

  static final int LAST_YEAR = 2100;

  private final ZoneId home;

  private final Set<String> countries =
      HolidayManager.getSupportedCalendarCodes().stream()
          .filter(code -> code.length() == 2)
          .map(code -> code.toUpperCase(Locale.ROOT))
          .collect(toUnmodifiableSet());

  private final Map<CountryYear, Set<LocalDate>> known = new ConcurrentHashMap<>();

  /** Of an installation in UTC. */
  public PublicHolidays() {
    this(ZoneOffset.UTC);
  }

  /**
   * @param home where a candidate is taken to be of whom neither time zone nor country is known
   */
  public PublicHolidays(ZoneId home) {
    this.home = home;
  }

  @Override
  public ZoneId home() {
    return home;
  }

  /** ISO 3166-1 alpha-2 codes of the countries whose holidays are known. */
  public Set<String> countries() {
    return countries;
  }

  @Override
  public boolean isHoliday(String country, LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR || !countries.contains(country)) {
      return false;
    }
    CountryYear year = new CountryYear(country, day.getYear());
    Set<LocalDate> days = known.get(year);
    // Asked before computing: computeIfAbsent may lock even where there is nothing to compute.
    return (days == null ? known.computeIfAbsent(year, PublicHolidays::workOut) : days)
        .contains(day);
  }

  // One at a time: the library looks for its parts at the first use, and two who look at once may
  // find none.
  private static synchronized Set<LocalDate> workOut(CountryYear year) {
    String code = year.country().toLowerCase(Locale.ROOT);
    return HolidayManager.getInstance(ManagerParameters.create(code))
        .getHolidays(Year.of(year.year()), HolidayType.PUBLIC_HOLIDAY)
        .stream()
        .map(Holiday::getDate)
        .collect(toUnmodifiableSet());
  }

  private record CountryYear(String country, int year) {}
}
