package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RunningEvaluationsTest {

  private final RunningEvaluations inFlight = new RunningEvaluations();
  private final AtomicInteger ended = new AtomicInteger();

  @Test
  void whenIdle_withNothingUnderWay_isNow() {
    inFlight.whenIdle(ended::incrementAndGet);

    assertThat(ended).hasValue(1);
  }

  @Test
  void whenIdle_waitsForTheLast() {
    inFlight.begin();
    inFlight.begin();

    inFlight.whenIdle(ended::incrementAndGet);
    inFlight.end();
    assertThat(ended).hasValue(0);
    inFlight.end();

    assertThat(ended).hasValue(1);
  }

  @Test
  void whenIdle_twice_happensOnce() {
    inFlight.whenIdle(ended::incrementAndGet);
    inFlight.whenIdle(ended::incrementAndGet);
    inFlight.begin();
    inFlight.end();

    assertThat(ended).hasValue(1);
  }
}
