package nurture.bench.soak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens in a soak, and when.
 *
 * @param time how long events are posted
 * @param perSecond events posted a second
 * @param killEvery a node is ended by force each time this has passed, the two in turn
 * @param restarts of PostgreSQL, spread over the time
 * @param away how long PostgreSQL stays away in a restart
 * @param seed the same seed posts the same events and makes the same trouble
 * @param keep where the nodes' logs, the samples and the database stay; empty: nowhere
 */
public record SoakPlan(
    Duration time,
    int perSecond,
    Duration killEvery,
    int restarts,
    Duration away,
    long seed,
    Optional<Path> keep) {

  private static final Duration KILL_EVERY = Duration.ofMinutes(5);

  /**
   * The usual soak: 100 events a second, a kill every five minutes, two restarts of ten seconds.
   */
  public static SoakPlan of(Duration time, long seed, Optional<Path> keep) {
    Duration third = time.dividedBy(3);
    Duration killEvery = third.compareTo(KILL_EVERY) < 0 ? third : KILL_EVERY;
    return new SoakPlan(time, 100, killEvery, 2, Duration.ofSeconds(10), seed, keep);
  }

  /** When a node is killed, from the start on; none at the very end. */
  List<Duration> kills() {
    List<Duration> at = new ArrayList<>();
    for (Duration next = killEvery; next.compareTo(time) < 0; next = next.plus(killEvery)) {
      at.add(next);
    }
    return List.copyOf(at);
  }

  /** When PostgreSQL is stopped, from the start on: never together with a kill. */
  List<Duration> stops() {
    List<Duration> at = new ArrayList<>();
    for (int i = 1; i <= restarts; i++) {
      at.add(time.multipliedBy(i).dividedBy(restarts + 1L).plus(killEvery.dividedBy(2)));
    }
    return List.copyOf(at);
  }
}
