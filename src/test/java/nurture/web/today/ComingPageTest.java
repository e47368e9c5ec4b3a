package nurture.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.event.Via;
import nurture.simulation.ForecastStep;
import nurture.web.today.ComingForecast.Coming;
import nurture.web.today.ComingForecast.Told;
import org.junit.jupiter.api.Test;

final class ComingPageTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void fourteenDays_areFourteenWithToday_andCountNothingLater() {
    Told told = new Told(NOON, 2, 2, 0, List.of(message(0), message(13), message(14)));

    ComingPage page = ComingPage.of(told, Optional.empty());

    assertThat(page.days()).hasSize(14);
    assertThat(page.days().get(0).label()).isEqualTo("Sat 21");
    assertThat(page.days().get(13).label()).isEqualTo("Fri 4");
    assertThat(page.messages())
        .isEqualTo(page.days().stream().mapToLong(ComingPage.DayBar::messages).sum())
        .isEqualTo(2);
    assertThat(page.rows()).hasSize(2);
  }

  private static Coming message(int day) {
    return new Coming(
        "ada",
        "Ada Byron",
        new ForecastStep(
            ForecastStep.Kind.MESSAGE,
            NOON.minus(Duration.ofHours(1)).plus(Duration.ofDays(day)),
            "quarterly-update",
            "quarterly-update",
            Optional.of(Via.EMAIL),
            "",
            "one update a quarter"));
  }
}
