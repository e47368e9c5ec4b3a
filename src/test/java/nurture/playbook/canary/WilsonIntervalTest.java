package nurture.playbook.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class WilsonIntervalTest {

  @Test
  void interval_ofTenInAHundred_isTheOneOfTheTextbooks() {
    WilsonInterval interval = WilsonInterval.of(10, 100);

    assertThat(interval.low()).isCloseTo(0.0552, within(5e-5));
    assertThat(interval.high()).isCloseTo(0.1744, within(5e-5));
  }

  @Test
  void interval_atTheEnds_staysARate() {
    assertThat(WilsonInterval.of(0, 10).low()).isZero();
    assertThat(WilsonInterval.of(0, 10).high()).isCloseTo(0.2775, within(5e-5));
    assertThat(WilsonInterval.of(10, 10).high()).isEqualTo(1);
    assertThat(WilsonInterval.of(0, 0)).isEqualTo(new WilsonInterval(0, 1));
  }

  @Test
  void interval_ofMoreThanThereAre_isRefused() {
    assertThatThrownBy(() -> WilsonInterval.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
