package nurture.candidate.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nurture.identity.Country;

/**
 * Days off: public holidays and weekends, on which no message is sent, and where the installation
 * is. Pure and safe for concurrent use.
 */
@FunctionalInterface
public interface Holidays {

  /** No day is one. */
  Holidays NONE = (country, day) -> false;

  /**
   * Whether a day is a public holiday in the whole of a country.
   *
   * @param country ISO 3166-1 alpha-2; a country that is not known has none
   */
  boolean isHoliday(String country, LocalDate day);

  /**
   * Whether a day is part of the weekend of a country.
   *
   * @param country ISO 3166-1 alpha-2; in one that is not known it is Saturday and Sunday
   */
  default boolean isWeekend(String country, LocalDate day) {
    return Country.weekend(country).contains(day.getDayOfWeek());
  }

  /** Where a candidate is taken to be of whom neither time zone nor country is known. */
  default ZoneId home() {
    return ZoneOffset.UTC;
  }
}
