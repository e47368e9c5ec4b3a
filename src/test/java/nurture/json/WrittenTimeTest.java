package nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

  @Test
  void day_asIsoHasIt_isRead() {
    assertThat(WrittenTime.day("2027-03-01")).contains(LocalDate.of(2027, 3, 1));
    assertThat(WrittenTime.day("1900-01-01")).isPresent();
    assertThat(WrittenTime.day("2199-12-31")).isPresent();
    assertThat(WrittenTime.day("2028-02-29")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-02-29",
        "2027-3-1",
        "2027-03-01T09:30:00Z",
        "1899-12-31",
        "2200-01-01",
        "+58881-01-01",
        "+999999999-12-31",
        "-0001-01-01",
        "1772323200000",
        "20270301",
        "01.03.2027",
        "",
        "March"
      })
  void day_writtenOtherwise_isNone(String written) {
    assertThat(WrittenTime.day(written)).isEmpty();
    assertThat(WrittenTime.dayFault(written)).startsWith("must be a day such as 2027-03-01");
  }

  @Test
  void instant_withItsOffset_isRead() {
    assertThat(WrittenTime.instant("2027-03-01T10:30:00+01:00"))
        .contains(Instant.parse("2027-03-01T09:30:00Z"));
    assertThat(WrittenTime.instant("2027-03-01T09:30:00.123Z")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-03-01",
        "2027-03-01T09:30:00",
        "+58881-03-01T09:30:00Z",
        "1772323200000",
        "now",
        "",
        "1850-01-01T00:00:00Z"
      })
  void instant_writtenOtherwise_isNone(String written) {
    assertThat(WrittenTime.instant(written)).isEmpty();
    assertThat(WrittenTime.instantFault(written))
        .startsWith("must be an instant with its offset, such as 2027-03-01T09:30:00Z");
  }
}
