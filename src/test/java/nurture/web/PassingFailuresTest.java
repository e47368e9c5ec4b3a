package nurture.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PassingFailuresTest {

  private static final long START = Long.MAX_VALUE - 5;

  private final PassingFailures failures = new PassingFailures();

  @Test
  void counted_theFirst_isLogged() {
    assertThat(failures.counted(START)).hasValue(0);
  }

  @Test
  void counted_soonAfter_isLeftOutAndToldWithTheNextLine() {
    assertThat(failures.counted(START)).hasValue(0);
    assertThat(failures.counted(START + seconds(3))).isEmpty();
    assertThat(failures.counted(START + seconds(9))).isEmpty();

    assertThat(failures.counted(START + seconds(10))).hasValue(2);
    assertThat(failures.counted(START + seconds(21))).hasValue(0);
  }

  private static long seconds(int count) {
    return Duration.ofSeconds(count).toNanos();
  }
}
