package nurture.candidate.facts;

import java.time.LocalDate;

/** Public holidays: days on which nobody is written to. Pure and safe for concurrent use. */
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
}
