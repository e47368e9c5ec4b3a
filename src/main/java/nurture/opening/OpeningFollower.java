package nurture.opening;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import nurture.batch.SingleFlight;
import nurture.library.OpeningHistory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a node in step with the openings: reads each change once, by a notice or by a look every
 * second, and has the candidates whom it concerns looked at again, {@value #AGAIN} a second.
 * Thread-safe.
 */
public final class OpeningFollower {

  private static final Logger log = LoggerFactory.getLogger(OpeningFollower.class);

  private static final Duration EVERY = Duration.ofSeconds(1);

  /** By then every node knows a change, so that no candidate is decided about without it. */
  private static final Duration KNOWN = Duration.ofSeconds(3);

  private static final int AGAIN = 500;

  private final Vertx vertx;
  private final OpeningStore store;
  private final InstantSource clock;
  private final Consumer<OpeningHistory> heard;
  private final Runnable due;
  private final SingleFlight looks = new SingleFlight(this::look);
  private final SingleFlight again = new SingleFlight(this::lookAgain);

  private volatile OpeningHistory known = OpeningHistory.EMPTY;
  private long timer = -1;

  /**
   * @param heard told of the changes once there are more of them
   * @param due called when candidates were made due
   */
  public OpeningFollower(
      Vertx vertx,
      OpeningStore store,
      InstantSource clock,
      Consumer<OpeningHistory> heard,
      Runnable due) {
    this.vertx = vertx;
    this.store = store;
    this.clock = clock;
    this.heard = heard;
    this.due = due;
  }

  /** Reads all changes; nothing may be decided before. */
  public Future<Void> start() {
    return read();
  }

  /** Looks every second from now on, beside when it is told to. */
  public void follow() {
    timer =
        vertx.setPeriodic(
            EVERY.toMillis(),
            id -> {
              refresh();
              again.run();
            });
  }

  public void close() {
    vertx.cancelTimer(timer);
  }

  /** What this node knows of the openings. */
  public OpeningHistory known() {
    return known;
  }

  /**
   * Looks whether openings were changed.
   *
   * @return ends when a look that began after this call has ended; one that fails is tried again
   */
  @CanIgnoreReturnValue
  public Future<Void> refresh() {
    return looks.run();
  }

  private Future<Void> look() {
    return read()
        .otherwise(
            failure -> {
              log.debug("the changes of openings cannot be read", failure);
              return null;
            });
  }

  private Future<Void> read() {
    return store
        .changes(known.number())
        .map(
            changes -> {
              if (!changes.isEmpty()) {
                known = known.with(changes);
                heard.accept(known);
              }
              return null;
            });
  }

  private Future<Void> lookAgain() {
    return store
        .lookAgain(clock.instant(), clock.instant().minus(KNOWN), AGAIN)
        .<Void>map(
            found -> {
              found.filter(count -> count > 0).ifPresent(count -> due.run());
              return null;
            })
        .otherwise(
            failure -> {
              log.debug("candidates of changed openings could not be made due", failure);
              return null;
            });
  }
}
