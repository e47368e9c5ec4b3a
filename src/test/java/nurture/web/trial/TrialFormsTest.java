package nurture.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nurture.simulation.replay.ReplayScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed into the forms of a trial, and what is told of the rest. */
final class TrialFormsTest {

  private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");

  @Test
  void moment_withoutATime_isNow() {
    assertThat(ReplayForm.read(posted(Map.of("span", "moment")), NOW).scope(NOW))
        .contains(new ReplayScope.Moment(NOW));
  }

  @Test
  void moment_isUtc_unlessAnOffsetIsWritten() {
    Instant nine = Instant.parse("2026-11-18T09:00:00Z");

    assertThat(replay("at", "2026-11-18T09:00")).contains(new ReplayScope.Moment(nine));
    assertThat(replay("at", "2026-11-18T10:00+01:00")).contains(new ReplayScope.Moment(nine));
  }

  @Test
  void moment_thatIsNone_isToldAtItsField() {
    for (String wrong :
        new String[] {"noon", "2026-02-30T09:00", "1850-01-01T00:00", "+99999-01-01T00:00"}) {
      ReplayForm form = ReplayForm.read(posted(Map.of("span", "moment", "at", wrong)), NOW);

      assertThat(form.scope(NOW)).as(wrong).isEmpty();
      assertThat(form.at().value()).isEqualTo(wrong);
      assertThat(form.at().problem()).startsWith("Moment: write a day and a time");
    }
  }

  @Test
  void period_endsNow_andHasToBeginBefore() {
    Map<String, String> typed = Map.of("span", "period", "from", "2026-11-01T00:00");
    assertThat(ReplayForm.read(posted(typed), NOW).scope(NOW))
        .contains(new ReplayScope.Period(Instant.parse("2026-11-01T00:00:00Z"), NOW));

    ReplayForm late =
        ReplayForm.read(posted(Map.of("span", "period", "from", "2027-01-01T00:00")), NOW);
    assertThat(late.scope(NOW)).isEmpty();
    assertThat(late.from().problem()).contains("before the end of the period");

    ReplayForm none = ReplayForm.read(posted(Map.of("span", "period")), NOW);
    assertThat(none.scope(NOW)).isEmpty();
    assertThat(none.from().problem()).startsWith("From: write a day");
  }

  @Test
  void timeLapse_keepsWhatWasTyped_andTellsEachFieldThatIsWrong() {
    TimeLapseForm form =
        TimeLapseForm.read(
            posted(Map.of("days", "0", "candidates", "1e9", "seed", "-1", "beside", "alone")));

    assertThat(form.input(NOW)).isEmpty();
    assertThat(form.days().problem()).isEqualTo("Days: write a whole number from 1 to 3,650.");
    assertThat(form.candidates().problem()).contains("from 1 to 100,000");
    assertThat(form.seed().problem()).startsWith("Seed: ");
    assertThat(form.candidates().value()).isEqualTo("1e9");
    assertThat(form.alone()).isTrue();
  }

  @Test
  void timeLapse_ofThoseOnRecord_needsNoNumberOfCandidates() {
    TimeLapseForm form =
        TimeLapseForm.read(posted(Map.of("days", "7", "seed", "1", "people", "recorded")));

    assertThat(form.input(NOW)).hasValueSatisfying(input -> assertThat(input.recorded()).isTrue());
  }

  @Test
  void timeLapse_ofAFirstDay_beginsThen_andElseToday() {
    Map<String, String> right = Map.of("days", "7", "seed", "1", "candidates", "10");
    Map<String, String> from = new HashMap<>(right);
    from.put("first-day", "2027-01-04");
    from.put("respond", "fitted");
    TimeLapseForm asked = TimeLapseForm.read(posted(from));

    assertThat(asked.input(NOW).orElseThrow().from()).isEqualTo("2027-01-04");
    assertThat(asked.fitted()).isTrue();
    assertThat(TimeLapseForm.read(posted(right)).input(NOW).orElseThrow().from())
        .isEqualTo(LocalDate.ofInstant(NOW, ZoneOffset.UTC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2027-02-30", "1969-12-31", "2101-01-01", "04.01.2027"})
  void timeLapse_ofADayThatIsNone_saysWhatToWrite(String day) {
    TimeLapseForm form =
        TimeLapseForm.read(
            posted(Map.of("days", "7", "seed", "1", "candidates", "10", "first-day", day)));

    assertThat(form.input(NOW)).isEmpty();
    assertThat(form.from().problem())
        .startsWith("First day: write a day of the years 1970 to 2100, such as 2027-01-04");
  }

  private static Optional<ReplayScope> replay(String field, String value) {
    return ReplayForm.read(posted(Map.of("span", "moment", field, value)), NOW).scope(NOW);
  }

  private static UnaryOperator<String> posted(Map<String, String> fields) {
    return name -> fields.getOrDefault(name, "");
  }
}
