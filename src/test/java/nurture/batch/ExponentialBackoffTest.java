package nurture.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExponentialBackoffTest {

  @ParameterizedTest
  @CsvSource({"1, 60", "2, 120", "3, 240", "6, 1920", "7, 3600", "8, 3600", "2000000000, 3600"})
  void after_failuresInARow_doublesUpToTheLimit(int failures, long seconds) {
    ExponentialBackoff exponentialBackoff =
        new ExponentialBackoff(Duration.ofMinutes(1), Duration.ofHours(1));

    assertThat(exponentialBackoff.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void after_aFirstWaitBeyondTheLimit_isTheLimit(int failures) {
    assertThat(new ExponentialBackoff(Duration.ofHours(2), Duration.ofHours(1)).after(failures))
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void after_withASeed_isSpreadByAFifthEitherWay() {
    ExponentialBackoff exponentialBackoff =
        new ExponentialBackoff(Duration.ofSeconds(100), Duration.ofHours(1));

    assertThat(IntStream.range(0, 500).mapToObj(seed -> exponentialBackoff.after(1, seed)))
        .allMatch(wait -> wait.compareTo(Duration.ofSeconds(80)) >= 0)
        .allMatch(wait -> wait.compareTo(Duration.ofSeconds(120)) <= 0)
        .contains(Duration.ofSeconds(80), Duration.ofSeconds(100), Duration.ofSeconds(120));
  }
}
