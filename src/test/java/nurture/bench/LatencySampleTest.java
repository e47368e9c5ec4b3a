package nurture.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencySampleTest {

  @Test
  void millis_ofAHundredTimesInAnyOrder_isTheNearestRank() {
    LatencySample latencySample = new LatencySample();
    LongStream.rangeClosed(1, 100).map(i -> 101 - i).forEach(i -> latencySample.add(i * 1_000_000));

    assertThat(latencySample.count()).isEqualTo(100);
    assertThat(latencySample.millis(0.5)).isEqualTo(50);
    assertThat(latencySample.millis(0.99)).isEqualTo(99);
    assertThat(latencySample.millis(1)).isEqualTo(100);
  }

  @Test
  void millis_ofOneTime_isThatTime() {
    LatencySample latencySample = new LatencySample();
    latencySample.add(2_500_000);

    assertThat(latencySample.millis(0.01)).isEqualTo(2.5);
    assertThat(latencySample.millis(0.99)).isEqualTo(2.5);
  }

  @Test
  void millis_ofNothing_isZero() {
    assertThat(new LatencySample().millis(0.5)).isZero();
  }

  @Test
  void millis_ofMoreTimesThanTheFirstRoom_countsThemAll() {
    LatencySample latencySample = new LatencySample();
    LongStream.rangeClosed(1, 3_000).forEach(i -> latencySample.add(i * 1_000_000));

    assertThat(latencySample.millis(0.5)).isEqualTo(1_500);
  }

  @Test
  void median_ofOddAndEvenNumbers_isTheMiddle() {
    MedianRound odd = new MedianRound();
    MedianRound even = new MedianRound();
    for (double value : new double[] {9, 1, 5}) {
      odd.add(value);
    }
    for (double value : new double[] {9, 1, 5, 2}) {
      even.add(value);
    }

    assertThat(odd.value()).isEqualTo(5);
    assertThat(even.value()).isEqualTo(3.5);
    assertThat(new MedianRound().value()).isZero();
  }
}
