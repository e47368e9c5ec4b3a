package nurture.bench.soak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * How one resource of one node went over a soak: the median of the middle third beside the median
 * of the last third, and the slope within the lives of its processes. Samples of processes that
 * still warm up are left out. Pure.
 *
 * @param samples how many were looked at
 * @param middle median of the middle third of the time; 0 without samples
 * @param last median of the last third
 * @param perHour what the resource grows in an hour of a process's life, by least squares over all
 *     lives, each around its own mean; 0 with less than three samples
 */
record ResourceTrend(int samples, double middle, double last, double perHour) {

  private static final double SECONDS_PER_HOUR = 3_600;

  /**
   * @param samples of one node
   * @param time seconds that the soak lasted
   * @param warmUp seconds since a node was ready that do not count
   * @param resource negative where it is not known
   */
  static ResourceTrend of(
      List<ResourceSample> samples,
      double time,
      double warmUp,
      ToDoubleFunction<ResourceSample> resource) {
    List<ResourceSample> warm =
        samples.stream().filter(s -> s.age() >= warmUp && resource.applyAsDouble(s) >= 0).toList();
    double[] middle = between(warm, time / 3, time * 2 / 3, resource);
    double[] last = between(warm, time * 2 / 3, Double.MAX_VALUE, resource);
    return new ResourceTrend(warm.size(), median(middle), median(last), slope(warm, resource));
  }

  private static double[] between(
      List<ResourceSample> samples,
      double from,
      double to,
      ToDoubleFunction<ResourceSample> resource) {
    return samples.stream()
        .filter(s -> s.seconds() >= from && s.seconds() < to)
        .mapToDouble(resource)
        .toArray();
  }

  private static double median(double[] values) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double slope(
      List<ResourceSample> samples, ToDoubleFunction<ResourceSample> resource) {
    Map<Integer, List<ResourceSample>> lives = new HashMap<>();
    for (ResourceSample sample : samples) {
      Objects.requireNonNull(lives.computeIfAbsent(sample.life(), l -> new ArrayList<>()))
          .add(sample);
    }
    double products = 0;
    double squares = 0;
    for (List<ResourceSample> life : lives.values()) {
      double age = life.stream().mapToDouble(ResourceSample::age).average().orElse(0);
      double mean = life.stream().mapToDouble(resource).average().orElse(0);
      for (ResourceSample sample : life) {
        products += (sample.age() - age) * (resource.applyAsDouble(sample) - mean);
        squares += (sample.age() - age) * (sample.age() - age);
      }
    }
    return samples.size() < 3 || squares == 0 ? 0 : products / squares * SECONDS_PER_HOUR;
  }
}
