package nurture.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void millis_ofAHundredTimesInAnyOrder_isTheNearestRank() {
    Latencies latencies = new Latencies();
    LongStream.rangeClosed(1, 100).map(i -> 101 - i).forEach(i -> latencies.add(i * 1_000_000));

    assertThat(latencies.count()).isEqualTo(100);
    assertThat(latencies.millis(0.5)).isEqualTo(50);
    assertThat(latencies.millis(0.99)).isEqualTo(99);
    assertThat(latencies.millis(1)).isEqualTo(100);
  }

  @Test
  void millis_ofOneTime_isThatTime() {
    Latencies latencies = new Latencies();
    latencies.add(2_500_000);

    assertThat(latencies.millis(0.01)).isEqualTo(2.5);
    assertThat(latencies.millis(0.99)).isEqualTo(2.5);
  }

  @Test
  void millis_ofNothing_isZero() {
    assertThat(new Latencies().millis(0.5)).isZero();
  }

  @Test
  void millis_ofMoreTimesThanTheFirstRoom_countsThemAll() {
    Latencies latencies = new Latencies();
    LongStream.rangeClosed(1, 3_000).forEach(i -> latencies.add(i * 1_000_000));

    assertThat(latencies.millis(0.5)).isEqualTo(1_500);
  }

  @Test
  void median_ofOddAndEvenNumbers_isTheMiddle() {
    Median odd = new Median();
    Median even = new Median();
    for (double value : new double[] {9, 1, 5}) {
      odd.add(value);
    }
    for (double value : new double[] {9, 1, 5, 2}) {
      even.add(value);
    }

    assertThat(odd.value()).isEqualTo(5);
    assertThat(even.value()).isEqualTo(3.5);
    assertThat(new Median().value()).isZero();
  }
}
