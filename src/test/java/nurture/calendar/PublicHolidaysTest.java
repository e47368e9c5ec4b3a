package nurture.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

  /** From Antarctica to the islands of Heard and McDonald. */
  private static final Set<String> NOBODY_LIVES_THERE = Set.of("AQ", "BV", "HM", "IO", "TF", "UM");

  private final PublicHolidays holidays = new PublicHolidays();

  @ParameterizedTest
  @CsvSource({
    "DE, 2026-05-01",
    "DE, 2026-05-25", // Whit Monday
    "NL, 2026-05-25",
    "DE, 2026-12-26",
    "NL, 2026-12-26",
    "NL, 2027-04-27", // the King's birthday
    "NO, 2027-05-17",
    "AT, 2026-10-26",
    "CH, 2027-08-01",
    "GB, 2026-12-25",
    "SE, 2026-06-06",
    "JP, 2026-11-03",
    "US, 2028-07-04",
    "US, 2026-11-26", // Thanksgiving
    "US, 2027-07-05", // the fourth is a Sunday
    "DE, 2035-03-26", // Easter Monday
    "NO, 2035-05-17"
  })
  void isHoliday_onAHolidayOfTheWholeCountry_isTrue(String country, LocalDate day) {
    assertThat(holidays.isHoliday(country, day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "DE, 2026-11-18", // an ordinary Wednesday
    "DE, 2026-12-24", // Christmas Eve is kept by custom, not by law
    "DE, 2026-06-04", // Corpus Christi: in some states only
    "US, 2026-12-26",
    "GB, 2026-05-01",
    "NL, 2026-03-26",
    "SE, 2027-05-17"
  })
  void isHoliday_onADayOfWorkOrOfOneRegionOnly_isFalse(String country, LocalDate day) {
    assertThat(holidays.isHoliday(country, day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XX", "ZZ", "de", "DEU", "NYSE", "../DE"})
  void isHoliday_inACountryThatIsNotKnown_isFalse(String country) {
    assertThat(holidays.isHoliday(country, LocalDate.parse("2026-12-25"))).isFalse();
  }

  @Test
  void isHoliday_inYearsNobodyIsWrittenTo_isFalse() {
    assertThat(holidays.isHoliday("DE", LocalDate.MIN)).isFalse();
    assertThat(holidays.isHoliday("DE", LocalDate.MAX)).isFalse();
    assertThat(holidays.isHoliday("DE", LocalDate.of(PublicHolidays.FIRST_YEAR - 1, 5, 1)))
        .isFalse();
    assertThat(holidays.isHoliday("DE", LocalDate.of(PublicHolidays.LAST_YEAR, 5, 1))).isTrue();
    assertThat(holidays.isHoliday("DE", LocalDate.of(PublicHolidays.LAST_YEAR + 1, 5, 1)))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {PublicHolidays.FIRST_YEAR, 2027, PublicHolidays.LAST_YEAR})
  void isHoliday_inEveryCountryItKnows_isTrueOfSomeDayOfTheYear(int year) {
    List<LocalDate> days =
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();

    assertThat(holidays.countries()).hasSizeGreaterThan(150).contains("AT", "DE", "NL", "US");
    assertThat(holidays.countries())
        .filteredOn(country -> !NOBODY_LIVES_THERE.contains(country))
        .allMatch(country -> days.stream().anyMatch(day -> holidays.isHoliday(country, day)));
  }

  @Test
  void isHoliday_askedByManyThreadsAtOnce_answersAllTheSame() throws Exception {
    List<String> countries = List.of("DE", "NL", "NO", "AT", "US", "GB");
    Callable<List<Boolean>> aYear =
        () ->
            countries.stream()
                .flatMap(
                    country ->
                        LocalDate.of(2031, 1, 1)
                            .datesUntil(LocalDate.of(2032, 1, 1))
                            .map(day -> holidays.isHoliday(country, day)))
                .toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Boolean>>> answers =
          threads.invokeAll(Stream.generate(() -> aYear).limit(8).toList());

      List<Boolean> alone = aYear.call();
      assertThat(alone).contains(true, false);
      for (Future<List<Boolean>> answer : answers) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }
}
