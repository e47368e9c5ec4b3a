package nurture.candidate.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nurture.calendar.PublicHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTimeTest {

  private static final WorkingHours OFFICE = WorkingHours.between(9, 17);
  private static final Holidays HOLIDAYS = new PublicHolidays();

  @Test
  void at_anInstant_tellsTheTimeWhereTheCandidateIs() {
    EvaluationTime evaluationTime = moment("2026-11-18T23:30:00Z", "Europe/Vienna", 7);

    assertThat(evaluationTime.date()).isEqualTo(LocalDate.parse("2026-11-19"));
    assertThat(evaluationTime.weekday()).isEqualTo(DayOfWeek.THURSDAY);
    assertThat(evaluationTime.hour()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // zone, now, next opening at 9:00 there
    "Europe/Vienna,    2026-11-18T07:59:59Z, 2026-11-18T08:00:00Z",
    "Europe/Vienna,    2026-11-18T08:00:00Z, 2026-11-19T08:00:00Z",
    "Europe/Vienna,    2026-11-18T12:00:00Z, 2026-11-19T08:00:00Z",
    // Friday evening, Saturday and Sunday wait for Monday
    "Europe/Vienna,    2026-11-20T18:00:00Z, 2026-11-23T08:00:00Z",
    "Europe/Vienna,    2026-11-21T12:00:00Z, 2026-11-23T08:00:00Z",
    "Europe/Vienna,    2026-11-22T22:30:00Z, 2026-11-23T08:00:00Z",
    // Summer time begins on Sunday, 28 March 2027, and ends on Sunday, 31 October 2027
    "Europe/Vienna,    2027-03-26T18:00:00Z, 2027-03-29T07:00:00Z",
    "Europe/Vienna,    2027-03-28T00:30:00Z, 2027-03-29T07:00:00Z",
    "Europe/Vienna,    2027-10-29T18:00:00Z, 2027-11-01T08:00:00Z",
    "Europe/Vienna,    2027-10-31T00:30:00Z, 2027-11-01T08:00:00Z",
    // and in New York on 14 March and 7 November
    "America/New_York, 2027-03-12T23:00:00Z, 2027-03-15T13:00:00Z",
    "America/New_York, 2027-11-05T23:00:00Z, 2027-11-08T14:00:00Z",
    "America/New_York, 2026-11-18T12:00:00Z, 2026-11-18T14:00:00Z",
    // Ahead of UTC: Monday has begun there
    "Pacific/Auckland, 2026-11-22T19:00:00Z, 2026-11-22T20:00:00Z"
  })
  void next_openingOfTheHours_isStrictlyAfterNowOnAWorkingDay(
      String zone, String now, String opening) {
    assertThat(moment(now, zone, 0).next(OFFICE)).isEqualTo(Instant.parse(opening));
  }

  @Test
  void next_withASpread_isThatManyMinutesLater() {
    assertThat(moment("2026-11-18T07:00:00Z", "Europe/Vienna", 23).next(OFFICE))
        .isEqualTo(Instant.parse("2026-11-18T08:23:00Z"));
    assertThat(moment("2026-11-18T08:22:59Z", "Europe/Vienna", 23).next(OFFICE))
        .isEqualTo(Instant.parse("2026-11-18T08:23:00Z"));
    assertThat(moment("2026-11-18T08:23:00Z", "Europe/Vienna", 23).next(OFFICE))
        .isEqualTo(Instant.parse("2026-11-19T08:23:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    // country, zone, now, next opening at 9:00 there
    // Christmas: from Thursday and from Wednesday evening there are only feasts and a weekend
    "DE, Europe/Berlin,    2026-12-24T17:00:00Z, 2026-12-28T08:00:00Z",
    "DE, Europe/Berlin,    2025-12-24T17:00:00Z, 2025-12-29T08:00:00Z",
    "DE, Europe/Berlin,    2027-12-24T17:00:00Z, 2027-12-27T08:00:00Z",
    "DE, Europe/Berlin,    2026-12-25T07:00:00Z, 2026-12-28T08:00:00Z",
    "DE, Europe/Berlin,    2026-12-31T17:00:00Z, 2027-01-04T08:00:00Z",
    // Christmas Eve is a working day in Germany
    "DE, Europe/Berlin,    2026-12-23T17:00:00Z, 2026-12-24T08:00:00Z",
    // Wednesday, 17 May 2028; the same hours for somebody in Oslo who counts as German
    "NO, Europe/Oslo,      2028-05-16T16:00:00Z, 2028-05-18T07:00:00Z",
    "NO, Europe/Oslo,      2028-05-17T05:00:00Z, 2028-05-18T07:00:00Z",
    "DE, Europe/Oslo,      2028-05-16T16:00:00Z, 2028-05-17T07:00:00Z",
    // Easter 2027, in the midst of which summer time begins; in Norway from Maundy Thursday
    "DE, Europe/Berlin,    2027-03-25T17:00:00Z, 2027-03-30T07:00:00Z",
    "DE, Europe/Berlin,    2027-03-28T00:30:00Z, 2027-03-30T07:00:00Z",
    "NO, Europe/Oslo,      2027-03-24T17:00:00Z, 2027-03-30T07:00:00Z",
    // Summer time ends on Sunday, and Monday is All Saints
    "AT, Europe/Vienna,    2027-10-29T18:00:00Z, 2027-11-02T08:00:00Z",
    "AT, Europe/Vienna,    2027-10-31T00:30:00Z, 2027-11-02T08:00:00Z",
    // Thanksgiving, and the Friday after it
    "US, America/New_York, 2027-11-24T23:00:00Z, 2027-11-26T14:00:00Z",
    // A country nobody knows has weekends
    "XX, Europe/Berlin,    2026-12-24T17:00:00Z, 2026-12-25T08:00:00Z"
  })
  void next_opening_passesOverPublicHolidays(
      String country, String zone, String now, String opening) {
    assertThat(moment(now, zone, country).next(OFFICE)).isEqualTo(Instant.parse(opening));
  }

  @Test
  void next_onTheMorningOfAWorkdayBeforeAHoliday_isToday() {
    assertThat(moment("2028-05-16T05:00:00Z", "Europe/Oslo", "NO").next(OFFICE))
        .isEqualTo(Instant.parse("2028-05-16T07:00:00Z"));
  }

  @Test
  void next_whereWorkNeverComes_givesUpAfterAMonth() {
    EvaluationTime evaluationTime =
        EvaluationTime.at(
            Instant.parse("2026-11-18T12:00:00Z"),
            List.of(ZoneId.of("UTC")),
            0,
            (land, day) -> true,
            "XX");

    assertThat(evaluationTime.next(OFFICE)).isEqualTo(Instant.parse("2026-12-18T09:00:00Z"));
  }

  @Test
  void within_onAPublicHoliday_isFalseTheWholeDay() {
    EvaluationTime noon = moment("2028-05-17T10:00:00Z", "Europe/Oslo", "NO");

    assertThat(noon.isHoliday()).isTrue();
    assertThat(noon.isWeekend()).isFalse();
    assertThat(noon.within(OFFICE)).isFalse();
    assertThat(moment("2028-05-17T10:00:00Z", "Europe/Oslo", "SE").within(OFFICE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // country, zone, now, next opening at 9:00 there
    // Friday and Saturday are off: Thursday evening waits for Sunday
    "SA, Asia/Riyadh, 2026-11-19T18:00:00Z, 2026-11-22T06:00:00Z",
    "EG, Africa/Cairo, 2026-11-20T08:00:00Z, 2026-11-22T07:00:00Z",
    "IL, Asia/Jerusalem, 2026-11-21T08:00:00Z, 2026-11-22T07:00:00Z",
    // Since 2022 the Emirates work on Friday, and not on Sunday
    "AE, Asia/Dubai, 2026-11-19T18:00:00Z, 2026-11-20T05:00:00Z",
    "AE, Asia/Dubai, 2026-11-20T18:00:00Z, 2026-11-23T05:00:00Z"
  })
  void next_opening_passesOverTheWeekendOfTheCountry(
      String country, String zone, String now, String opening) {
    assertThat(moment(now, zone, country).next(OFFICE)).isEqualTo(Instant.parse(opening));
  }

  @Test
  void within_whereOnlyTheCountryIsKnown_asksAllOfItsZones() {
    // 9:00 in Honolulu is 14:00 in New York, and 17:00 there ends the day.
    assertThat(ofCountry("2026-11-18T14:30:00Z", "US").within(OFFICE)).isFalse();
    assertThat(ofCountry("2026-11-18T19:59:59Z", "US").within(OFFICE)).isTrue();
    assertThat(ofCountry("2026-11-18T22:00:00Z", "US").within(OFFICE)).isFalse();
    assertThat(ofCountry("2026-11-18T12:00:00Z", "US").next(OFFICE))
        .isEqualTo(Instant.parse("2026-11-18T19:00:00Z"));
    // Friday afternoon in New York: the next moment for all is on Monday.
    assertThat(ofCountry("2026-11-20T23:00:00Z", "US").next(OFFICE))
        .isEqualTo(Instant.parse("2026-11-23T19:00:00Z"));
  }

  @Test
  void within_whereZonesLieTooFarApart_asksTheOneMostPeopleLiveIn() {
    assertThat(ofCountry("2026-11-18T06:30:00Z", "RU").within(OFFICE)).isTrue();
    assertThat(ofCountry("2026-11-18T05:30:00Z", "RU").within(OFFICE)).isFalse();
    assertThat(ofCountry("2026-11-18T05:30:00Z", "RU").next(OFFICE))
        .isEqualTo(Instant.parse("2026-11-18T06:00:00Z"));
  }

  @Test
  void within_everyCountry_isTrueAtSomeTimeOfAWorkingDay() {
    for (String country : java.util.Locale.getISOCountries()) {
      List<ZoneId> zones = nurture.identity.Country.zones(country);
      if (!zones.isEmpty()) {
        EvaluationTime now =
            EvaluationTime.at(
                Instant.parse("2026-11-18T00:00:00Z"), zones, 44, Holidays.NONE, country);
        Instant next = now.next(WorkingHours.between(8, 18));

        assertThat(
                EvaluationTime.at(next, zones, 44, Holidays.NONE, country)
                    .within(WorkingHours.between(8, 18)))
            .as(country)
            .isTrue();
      }
    }
  }

  private static EvaluationTime ofCountry(String now, String country) {
    return EvaluationTime.at(
        Instant.parse(now), nurture.identity.Country.zones(country), 0, Holidays.NONE, country);
  }

  @Test
  void inWords_saysWhatAPersonThereWouldSay() {
    assertThat(moment("2026-11-18T03:00:00Z", "UTC", "").inWords()).isEqualTo("night");
    assertThat(moment("2026-11-18T07:59:00Z", "UTC", "").inWords()).isEqualTo("early morning");
    assertThat(moment("2026-11-18T10:00:00Z", "UTC", "").inWords()).isEqualTo("morning");
    assertThat(moment("2026-11-18T17:00:00Z", "UTC", "").inWords()).isEqualTo("afternoon");
    assertThat(moment("2026-11-18T18:00:00Z", "UTC", "").inWords()).isEqualTo("evening");
    assertThat(moment("2026-11-18T22:00:00Z", "UTC", "").inWords()).isEqualTo("night");
    assertThat(moment("2026-11-21T12:00:00Z", "UTC", "").inWords()).isEqualTo("the weekend");
    assertThat(moment("2026-12-25T12:00:00Z", "UTC", "DE").inWords()).isEqualTo("a public holiday");
  }

  @Test
  void isHoliday_isDecidedByTheDateWhereTheCandidateIs() {
    String lateOnChristmasEve = "2026-12-24T23:30:00Z";

    assertThat(moment(lateOnChristmasEve, "Europe/Berlin", "DE").isHoliday()).isTrue();
    assertThat(moment(lateOnChristmasEve, "Atlantic/Azores", "DE").isHoliday()).isFalse();
  }

  @Test
  void nextWorkday_isAfterTodayWhateverTodayIs() {
    assertThat(moment("2026-12-23T12:00:00Z", "Europe/Berlin", "DE").nextWorkday())
        .isEqualTo(LocalDate.parse("2026-12-24"));
    assertThat(moment("2026-12-26T12:00:00Z", "Europe/Berlin", "DE").nextWorkday())
        .isEqualTo(LocalDate.parse("2026-12-28"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-18T08:00:00Z, true",
    "2026-11-18T07:59:59Z, false",
    "2026-11-18T15:59:59Z, true",
    "2026-11-18T16:00:00Z, false",
    "2026-11-21T12:00:00Z, false"
  })
  void within_theHours_countsFromTheFirstHourToTheLast(String now, boolean within) {
    assertThat(moment(now, "Europe/Vienna", 0).within(OFFICE)).isEqualTo(within);
  }

  @Test
  void isWeekend_isDecidedWhereTheCandidateIs() {
    assertThat(moment("2026-11-20T23:30:00Z", "Europe/Vienna", 0).isWeekend()).isTrue();
    assertThat(moment("2026-11-20T23:30:00Z", "America/New_York", 0).isWeekend()).isFalse();
  }

  @Test
  void inDays_acrossAChangeOfClocks_keepsTheTimeOfDay() {
    EvaluationTime friday = moment("2027-03-26T09:00:00Z", "Europe/Vienna", 0);

    assertThat(friday.inDays(5)).isEqualTo(Instant.parse("2027-03-31T08:00:00Z"));
  }

  @Test
  void startOf_aDayThatBeginsAtOne_isItsFirstInstant() {
    // Beirut moves its clocks at midnight: 28 March 2027 begins at 01:00.
    EvaluationTime evaluationTime = moment("2027-03-26T09:00:00Z", "Asia/Beirut", 0);

    assertThat(evaluationTime.startOf(LocalDate.parse("2027-03-28")))
        .isEqualTo(Instant.parse("2027-03-27T22:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"-1, 9", "9, 25", "9, 9", "17, 9"})
  void workingHours_thatAreNone_areRefused(int opens, int closes) {
    assertThatThrownBy(() -> WorkingHours.between(opens, closes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from " + opens + " to " + closes);
  }

  private static EvaluationTime moment(String now, String zone, int spread) {
    return EvaluationTime.at(Instant.parse(now), ZoneId.of(zone), spread);
  }

  private static EvaluationTime moment(String now, String zone, String country) {
    return EvaluationTime.at(Instant.parse(now), List.of(ZoneId.of(zone)), 0, HOLIDAYS, country);
  }
}
