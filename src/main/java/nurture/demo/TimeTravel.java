package nurture.demo;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets time pass in the demo: moves the clock from one due moment to the next and has everything
 * done there, so that a quarter goes by in a minute and in the right order.
 */
public final class TimeTravel {

  /** Moments closer together than this are visited together. */
  private static final Duration STEP = Duration.ofMinutes(10);

  private final DemoClock clock;
  private final Supplier<Future<Optional<Instant>>> nextDue;
  private final Supplier<Future<Void>> work;
  private Future<Void> travelling = Future.succeededFuture();

  /**
   * @param nextDue when something is due next
   * @param work does all that is due at the clock's instant
   */
  public TimeTravel(
      DemoClock clock, Supplier<Future<Optional<Instant>>> nextDue, Supplier<Future<Void>> work) {
    this.clock = clock;
    this.nextDue = nextDue;
    this.work = work;
  }

  /** Travels some days on; one journey at a time, the next begins when the last has ended. */
  public synchronized Future<Void> advance(int days) {
    travelling =
        travelling
            .otherwiseEmpty()
            .compose(before -> travel(clock.instant().plus(Duration.ofDays(days))));
    return travelling;
  }

  private Future<Void> travel(Instant target) {
    return work.get()
        .compose(done -> nextDue.get())
        .compose(
            next -> {
              if (next.isEmpty() || next.get().isAfter(target)) {
                clock.moveTo(target);
                return work.get();
              }
              Instant step = clock.instant().plus(STEP);
              Instant stop = next.get().isAfter(step) ? next.get() : step;
              clock.moveTo(stop.isAfter(target) ? target : stop);
              return clock.instant().isBefore(target) ? travel(target) : work.get();
            });
  }
}
