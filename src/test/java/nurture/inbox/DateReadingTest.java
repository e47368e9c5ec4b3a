package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that texts name, read on Tuesday, 1 December 2026. */
final class DateReadingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final DateReading DATES = new DateReading(InboxWords.shipped());
  private static final ReturnDate RETURNS = new ReturnDate(InboxWords.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "back on 2027-01-04 | 2027-01-04",
        "am 14.12.2026 | 2026-12-14",
        "am 14.12. wieder | 2026-12-14",
        "until 14/12/2026 | 2026-12-14",
        "until 12/28/2026 | 2026-12-28",
        "December 14th, 2026 | 2026-12-14",
        "the 14th of December | 2026-12-14",
        "14. Dezember | 2026-12-14",
        "le 1er janvier 2027 | 2027-01-01",
        "4 de enero de 2027 | 2027-01-04",
        "3 maart 2027 | 2027-03-03",
        "on Jan 5 | 2027-01-05",
        "ask me in March | 2027-03-01",
        "im März | 2027-03-01",
        "en mars | 2027-03-01",
        "en marzo | 2027-03-01",
        "in maart | 2027-03-01",
        "after March | 2027-04-01",
        "nach Ostern im April | 2027-04-01",
        "Anfang Februar | 2027-02-01",
        "mid-February | 2027-02-15",
        "mediados de febrero | 2027-02-15",
        "end of January | 2027-01-31",
        "March 2028 | 2028-03-01",
        "in half a year | 2027-06-01",
        "in einem halben Jahr | 2027-06-01",
        "dans six mois | 2027-06-01",
        "dentro de dos meses | 2027-02-01",
        "over drie weken | 2026-12-22",
        "in two weeks | 2026-12-15",
        "next week | 2026-12-07",
        "nächste Woche | 2026-12-07",
        "la semaine prochaine | 2026-12-07",
        "la próxima semana | 2026-12-07",
        "volgende week | 2026-12-07",
        "next month | 2027-01-01",
        "nächstes Jahr | 2027-01-01",
        "in the spring | 2027-03-01",
        "im Sommer | 2027-06-01",
        "après l'été | 2027-09-01",
        "in Q2 | 2027-04-01",
        "on Friday | 2026-12-04",
        "Monday, 14 December | 2026-12-14",
        "am Montag, den 14. Dezember | 2026-12-14",
        "on Monday 21st | 2026-12-21",
        "el lunes 14 | 2026-12-14",
        "le mercredi 9 | 2026-12-09",
        "on Monday at 9 | 2026-12-07",
        "Thursday 10 am | 2026-12-03",
        "until the 16th. | 2026-12-16",
      })
  void aDay_isRead(String text, LocalDate expected) {
    assertThat(DATES.in(InboxWords.plain(text), TODAY).stream().map(FoundDate::date))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I may be late",
        "reachable 24/7",
        "Guten Morgen",
        "call +49 151 2345678",
        "version 2.1.3",
        "31 February",
        "99.99.2026",
        "we march on",
      })
  void noDay_isReadWhereNoneIsMeant(String text) {
    assertThat(DATES.in(InboxWords.plain(text), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I am out of the office until 14 December | 2026-12-14",
        "out through December 18 | 2026-12-19",
        "away from 3 to 17 January inclusive | 2027-01-18",
        "Ich bin bis einschließlich 18.12. nicht im Büro | 2026-12-19",
        "Urlaub bis 18.12., ab dem 21.12. wieder da | 2026-12-21",
        "Je suis absente jusqu'au 18 décembre inclus | 2026-12-19",
        "Estaré fuera hasta el 18 de diciembre, vuelvo el 21 de diciembre | 2026-12-21",
        "afwezig t/m 18 december | 2026-12-19",
        "afwezig tot 18 december | 2026-12-18",
        "I left on 20 November and will be back on 7 December | 2026-12-07",
        "I'm on leave from 2 December, returning 4 January | 2027-01-04",
        "Your mail of 1 December arrived, I am back on Thursday | 2026-12-03",
        "back in February | 2027-02-01",
        "I will return in two weeks | 2026-12-15",
        "out of the office starting 12/02/2026 and will not return until 12/15/2026 | 2026-12-15",
        "on a sabbatical through the end of March 2027 | 2027-04-01",
        "Away till the 16th. | 2026-12-16",
      })
  void theReturn_isRead(String text, LocalDate expected) {
    assertThat(RETURNS.of(InboxWords.plain(text), TODAY)).contains(expected);
  }

  @Test
  void aReturnThatIsPast_isNone() {
    assertThat(RETURNS.of("i was out of the office until 20 november", TODAY)).isEmpty();
    assertThat(RETURNS.of("until 20.11.2026", TODAY)).isEmpty();
  }

  @Test
  void months_haveAllTheirNames_inEachLanguage() {
    for (String text :
        new String[] {"3 february", "3. februar", "3 février", "3 de febrero", "3 februari"}) {
      assertThat(DATES.in(text, TODAY).stream().map(FoundDate::date).collect(Collectors.toList()))
          .as(text)
          .containsExactly(LocalDate.of(2027, 2, 3));
    }
  }
}
