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

  /** For a handful of candidates. */
  public static final Duration SHORT_STEP = Duration.ofMinutes(10);

  /** For hundreds, so that a month goes by while somebody waits for it. */
  public static final Duration LONG_STEP = Duration.ofHours(3);

  private final DemoClock clock;
  private final Supplier<Future<Optional<Instant>>> nextDue;
  private final Supplier<Future<Void>> work;
  private final Duration step;
  private Future<Void> travelling = Future.succeededFuture();

  /**
   * @param nextDue when something is due next
   * @param work does all that is due at the clock's instant
   */
  public TimeTravel(
      DemoClock clock, Supplier<Future<Optional<Instant>>> nextDue, Supplier<Future<Void>> work) {
    this(clock, nextDue, work, SHORT_STEP);
  }

  /**
   * The same with another step.
   *
   * @param step moments closer together than this are visited together
   */
  public TimeTravel(
      DemoClock clock,
      Supplier<Future<Optional<Instant>>> nextDue,
      Supplier<Future<Void>> work,
      Duration step) {
    this.step = step;
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

  /**
   * Goes on to the next due moment, or to an instant if that is first, and has everything done
   * there.
   *
   * @param least how far to go at the least, so that moments close together are visited together
   * @return whether the instant is reached
   */
  public Future<Boolean> step(Instant target, Duration least) {
    return nextDue
        .get()
        .compose(
            next -> {
              Instant step = clock.instant().plus(least);
              Instant stop = next.filter(step::isBefore).orElse(next.isPresent() ? step : target);
              clock.moveTo(stop.isAfter(target) ? target : stop);
              return work.get();
            })
        .map(done -> !clock.instant().isBefore(target));
  }

  private Future<Void> travel(Instant target) {
    return work.get().compose(done -> stepping(target));
  }

  private Future<Void> stepping(Instant target) {
    return step(target, step).compose(there -> there ? Future.succeededFuture() : stepping(target));
  }
}
