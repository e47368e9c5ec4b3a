package nurture.opening;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import nurture.opening.PoolReader.PoolCount;
import org.jspecify.annotations.Nullable;

/**
 * The counts of all pools, counted again the less often the longer that takes: those of a million
 * candidates once a minute, those of a few thousand each time. Safe for concurrent use.
 */
public final class PoolCounts {

  /** A count is used for as many times as long as it took. */
  private static final int TIMES = 60;

  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** What is older is not shown while it is counted again. */
  private static final Duration OLDEST = Duration.ofHours(1);

  private final PoolReader reader;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private @Nullable Counted newest;
  private @Nullable Counting counting;

  /**
   * What was counted.
   *
   * @param at when that began
   */
  public record CountedPools(List<PoolCount> pools, Instant at) {

    public CountedPools {
      pools = List.copyOf(pools);
    }
  }

  private record Counted(Set<String> domains, CountedPools pools, Duration lasts) {}

  private record Counting(Set<String> domains, Future<CountedPools> pools) {}

  public PoolCounts(PoolReader reader, InstantSource clock) {
    this(reader, clock, System::nanoTime);
  }

  /**
   * @param nanos measures how long a count takes
   */
  PoolCounts(PoolReader reader, InstantSource clock, LongSupplier nanos) {
    this.reader = reader;
    this.clock = clock;
    this.nanos = nanos;
  }

  /**
   * All pools. Fails while the database is away.
   *
   * @param domains in lower case
   */
  public synchronized Future<CountedPools> of(Set<String> domains) {
    Counted known = newest;
    if (known == null || !known.domains().equals(domains)) {
      return again(domains);
    }
    Duration age = Duration.between(known.pools().at(), clock.instant());
    boolean holds = !age.isNegative() && age.compareTo(known.lasts()) < 0;
    if (holds) {
      return Future.succeededFuture(known.pools());
    }
    Future<CountedPools> fresh = again(domains);
    boolean takesLong = known.lasts().equals(LONGEST);
    return takesLong && !age.isNegative() && age.compareTo(OLDEST) < 0
        ? Future.succeededFuture(known.pools())
        : fresh;
  }

  private Future<CountedPools> again(Set<String> domains) {
    if (counting != null && counting.domains().equals(domains)) {
      return counting.pools();
    }
    Instant at = clock.instant();
    long started = nanos.getAsLong();
    Future<CountedPools> pools = reader.counts(domains).map(counts -> new CountedPools(counts, at));
    Counting mine = new Counting(domains, pools);
    counting = mine;
    pools.onComplete(
        done -> ended(mine, done.result(), Duration.ofNanos(nanos.getAsLong() - started)));
    return pools;
  }

  private synchronized void ended(Counting ended, @Nullable CountedPools pools, Duration took) {
    if (counting == ended) {
      counting = null;
    }
    if (pools != null) {
      Duration lasts = took.multipliedBy(TIMES);
      newest = new Counted(ended.domains(), pools, lasts.compareTo(LONGEST) < 0 ? lasts : LONGEST);
    }
  }
}
