package nurture.bench;

import java.util.Arrays;

/** Times taken, in nanoseconds as told and milliseconds as asked. Confined to one thread. */
final class LatencySample {
  private long[] nanos = new long[1024];
  private int count;

  void add(long elapsedNanos) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = elapsedNanos;
  }

  int count() {
    return count;
  }

  /**
   * The time that so many of the times do not exceed (nearest rank).
   *
   * @param share above 0, up to 1
   * @return milliseconds; 0 if nothing was measured
   */
  double millis(double share) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(share * count);
    return sorted[Math.max(1, rank) - 1] / 1e6;
  }
}
