package nurture.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nurture.web.today.ComingForecast.Told;
import org.junit.jupiter.api.Test;

/** How long a forecast of a sample holds for all. */
final class ComingForecastTest {

  private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");

  @Test
  void forecast_moreThanATenthCameOrWent_isOutgrown() {
    Told told = new Told(NOON, 12, 12, 0, List.of());

    assertThat(told.outgrown(12)).isFalse();
    assertThat(told.outgrown(13)).isFalse();
    assertThat(told.outgrown(14)).isTrue();
    assertThat(told.outgrown(10)).isTrue();
  }

  @Test
  void forecast_ofNobody_isOutgrownByTheFirst() {
    assertThat(new Told(NOON, 0, 0, 0, List.of()).outgrown(1)).isTrue();
  }
}
