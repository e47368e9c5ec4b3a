package nurture.batch;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done by one at a time, and once more when it was asked for meanwhile. Thread-safe.
 */
public final class SingleFlight {

  private final Supplier<Future<Void>> work;
  private @Nullable Future<Void> underWay;
  private @Nullable Promise<Void> next;

  /**
   * @param work asynchronous; it may fail, and must not throw
   */
  public SingleFlight(Supplier<Future<Void>> work) {
    this.work = work;
  }

  /**
   * Asks for the work.
   *
   * @return ends when a run that began after this call has ended, well or not
   */
  @CanIgnoreReturnValue
  public synchronized Future<Void> run() {
    if (underWay == null) {
      return begin();
    }
    if (next == null) {
      next = Promise.promise();
    }
    return next.future();
  }

  private synchronized Future<Void> begin() {
    Promise<Void> ended = Promise.promise();
    underWay = ended.future();
    work.get()
        .onComplete(
            done -> {
              Optional<Promise<Void>> waiting = ended();
              ended.complete();
              waiting.ifPresent(promise -> begin().onComplete(promise));
            });
    return ended.future();
  }

  private synchronized Optional<Promise<Void>> ended() {
    underWay = null;
    Optional<Promise<Void>> waiting = Optional.ofNullable(next);
    next = null;
    return waiting;
  }
}
