package nurture.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTrendTest {

  @Test
  void of_aResourceThatGrowsWithinEachLife_hasTheSlopeAndIsFlatOverLives() {
    List<ResourceSample> samples = new ArrayList<>();
    for (int second = 0; second < 3_600; second += 30) {
      int age = second % 600;
      samples.add(sample(1 + second / 600, second, age, 100 + age / 60.0));
    }

    ResourceTrend trend = trend(samples);

    assertThat(trend.perHour()).isCloseTo(60, within(0.001));
    assertThat(trend.last()).isCloseTo(trend.middle(), within(0.001));
  }

  @Test
  void of_aResourceThatGrowsFromLifeToLife_isHigherInTheLastThird() {
    List<ResourceSample> samples = new ArrayList<>();
    for (int second = 0; second < 3_600; second += 30) {
      samples.add(sample(1 + second / 600, second, 300, 100 + second / 36.0));
    }

    ResourceTrend trend = trend(samples);

    assertThat(trend.last()).isGreaterThan(trend.middle() + 30);
    assertThat(trend.perHour()).isZero();
  }

  @Test
  void of_processesThatWarmUpAndSamplesWithoutValue_areLeftOut() {
    ResourceTrend trend =
        trend(
            List.of(
                sample(1, 2_000, 10, 900), sample(1, 2_100, 400, -1), sample(1, 2_200, 500, 100)));

    assertThat(trend.samples()).isOne();
    assertThat(trend.middle()).isEqualTo(100);
    assertThat(trend.last()).isZero();
    assertThat(trend.perHour()).isZero();
  }

  private static ResourceTrend trend(List<ResourceSample> samples) {
    return ResourceTrend.of(samples, 3_600, 60, ResourceSample::heapMegabytes);
  }

  private static ResourceSample sample(int life, double seconds, double age, double heap) {
    return new ResourceSample("a", life, seconds, age, 400, heap, 60, 200);
  }
}
