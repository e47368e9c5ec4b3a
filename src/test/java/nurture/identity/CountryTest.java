package nurture.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @ParameterizedTest
  @CsvSource({"GB, GB", "UK, GB", "uk, GB", "GBR, GB", "EL, GR", "USA, US", "XK, XK", "at, AT"})
  void code_thatIsUnmistakable_isTheCountrys(String written, String code) {
    assertThat(Country.code(written)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "ZZ", "EU", "AA", "Germany", "", "U", "SU", "YU", "DD"})
  void code_ofNoCountry_isNone(String written) {
    assertThat(Country.code(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SA", "EG", "QA", "KW", "BH", "OM", "JO", "IL", "DZ", "BD", "IQ", "LY"})
  void weekend_inMuchOfTheGulfAndNorthAfrica_isFridayAndSaturday(String code) {
    assertThat(Country.weekend(code))
        .containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
  }

  @ParameterizedTest
  // The Emirates moved in 2022; Tunisia, Morocco, Turkey and Pakistan have had it for long.
  @ValueSource(strings = {"AE", "TN", "MA", "TR", "PK", "DE", "US", "XX", ""})
  void weekend_elsewhere_isSaturdayAndSunday(String code) {
    assertThat(Country.weekend(code))
        .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Test
  void weekend_ofIranAndBrunei_isTheirOwn() {
    assertThat(Country.weekend("IR"))
        .containsExactlyInAnyOrder(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    assertThat(Country.weekend("BN")).containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
  }

  @Test
  void weekend_ofEveryCountry_hasEachDayUnicodeKnowsToBeOff() {
    for (String code : Locale.getISOCountries()) {
      var week = com.ibm.icu.util.Calendar.getWeekDataForRegion(code);
      // Unicode counts from Sunday, 1; Java from Monday, 1.
      DayOfWeek first = DayOfWeek.SATURDAY.plus(week.weekendOnset);
      DayOfWeek last = DayOfWeek.SATURDAY.plus(week.weekendCease);

      // Saturday and Sunday are its answer for a country it knows nothing about, too.
      if (first != DayOfWeek.SATURDAY) {
        assertThat(Country.weekend(code)).as(code).contains(first, last);
      }
    }
  }

  @Test
  void zones_ofACountry_beginWhereMostPeopleLive() {
    assertThat(Country.zones("AT")).containsExactly(ZoneId.of("Europe/Vienna"));
    assertThat(Country.zones("DE")).containsExactly(ZoneId.of("Europe/Berlin"));
    assertThat(Country.zones("US"))
        .startsWith(ZoneId.of("America/New_York"))
        .contains(ZoneId.of("America/Los_Angeles"), ZoneId.of("Pacific/Honolulu"))
        .hasSizeLessThan(10);
    assertThat(Country.zones("XX")).isEmpty();
    assertThat(Country.zones("")).isEmpty();
  }

  @Test
  void zones_ofEveryCountry_areKnownAndTheMainOneIsNamedWhereThereAreMore() {
    List<String> codes = Arrays.asList(Locale.getISOCountries());

    assertThat(codes.stream().filter(code -> Country.zones(code).isEmpty()))
        // Nobody lives on these.
        .isSubsetOf("BV", "HM");
    assertThat(
            codes.stream()
                .filter(code -> Country.zones(code).size() > 1)
                .filter(
                    code ->
                        CountryRow.all().get(code) == null
                            || CountryRow.all().get(code).mainZone().isEmpty()))
        .isSubsetOf("AQ", "TF");
  }

  @Test
  void rows_nameZonesOfTheirCountry() {
    CountryRow.all()
        .values()
        .forEach(
            row -> {
              assertThat(Country.code(row.code())).contains(row.code());
              row.mainZone()
                  .ifPresent(
                      zone ->
                          assertThat(com.ibm.icu.util.TimeZone.getRegion(zone))
                              .as(zone)
                              .isEqualTo(row.code()));
            });
  }
}
