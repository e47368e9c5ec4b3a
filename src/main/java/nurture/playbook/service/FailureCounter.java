package nurture.playbook.service;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nurture.playbook.version.ServiceEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Versions that cannot decide about candidates: counted over all nodes, and taken out of service
 * when they are too many; arms that name them stop. Thread-safe.
 */
final class FailureCounter {

  private static final Logger log = LoggerFactory.getLogger(FailureCounter.class);

  /** A candidate is tried again and again; once is enough to know. */
  private static final int REMEMBERED = 10_000;

  private final ServiceLog service;
  private final InstantSource clock;
  private final int tolerated;
  private final Set<FailedCandidate> raised = new HashSet<>();

  /** A version that could not decide about a candidate. */
  private record FailedCandidate(long version, UUID candidate) {}

  FailureCounter(ServiceLog service, InstantSource clock, int tolerated) {
    this.service = service;
    this.clock = clock;
    this.tolerated = tolerated;
  }

  /** Something else is in service. */
  synchronized void forget() {
    raised.clear();
  }

  /**
   * @return whether that made the version be taken back
   */
  Future<Boolean> raise(ServiceEntry row, long version, UUID candidate, String why) {
    return raise(
        version,
        candidate,
        why,
        count ->
            count > tolerated ? takeBack(row, version, count, why) : Future.succeededFuture(false));
  }

  /**
   * The same of a version that an arm of an experiment names.
   *
   * @return whether that made an arm stop
   */
  Future<Boolean> raiseOfArm(long version, UUID candidate, String why) {
    return raise(version, candidate, why, count -> stopArms(version, why));
  }

  private Future<Boolean> raise(
      long version, UUID candidate, String why, Function<Integer, Future<Boolean>> counted) {
    if (!isNew(new FailedCandidate(version, candidate))) {
      return Future.succeededFuture(false);
    }
    return service
        .suspect(version, candidate, why, clock.instant())
        .compose(count -> tolerated > 0 ? counted.apply(count) : Future.succeededFuture(false))
        .onFailure(
            e ->
                log.warn(
                    "a failed evaluation of a version could not be recorded: {}", e.toString()));
  }

  private synchronized boolean isNew(FailedCandidate failed) {
    if (raised.size() >= REMEMBERED) {
      raised.clear();
    }
    return raised.add(failed);
  }

  private Future<Boolean> stopArms(long version, String why) {
    return service
        .stopArms(version, tolerated, why, clock.instant())
        .onSuccess(
            stopped -> {
              if (stopped) {
                forget();
                log.error(
                    "stopped the arms of experiments that name version {}: it could not decide"
                        + " about more than {} candidates, the last because {}",
                    version,
                    tolerated,
                    why);
              }
            });
  }

  private Future<Boolean> takeBack(ServiceEntry row, long version, int count, String why) {
    if (row.canary().isPresent() && row.canary().getAsLong() == version) {
      return takeBack(row, version, row.version(), count, why);
    }
    return service
        .before(row)
        .compose(
            (Optional<Long> before) -> {
              if (before.isEmpty()) {
                log.error(
                    "version {} could not decide about {} candidates, the last because {};"
                        + " there is no earlier version to roll back to",
                    version,
                    count,
                    why);
                return Future.succeededFuture(false);
              }
              return takeBack(row, version, before.get(), count, why);
            });
  }

  private Future<Boolean> takeBack(
      ServiceEntry row, long version, long instead, int count, String why) {
    String reason =
        "version "
            + version
            + " could not decide about "
            + count
            + " candidates, the last because "
            + why;
    return service
        .takeBack(row, version, instead, reason, clock.instant())
        .onSuccess(
            done -> {
              if (done) {
                log.error("rolled back: {}; version {} is in service", reason, instead);
              }
            });
  }
}
