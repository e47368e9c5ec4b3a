package nurture.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HttpPortTest {

  @Test
  void idleSeconds_areLongerThanAnyAnswerTakes() {
    assertThat(HttpPort.idleSeconds(Duration.ofSeconds(30))).isEqualTo(75);
    assertThat(HttpPort.idleSeconds(Duration.ofSeconds(600))).isEqualTo(615);
  }
}
