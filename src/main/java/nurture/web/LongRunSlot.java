package nurture.web;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The one place of a node for a replay or a time-lapse: one runs at a time, for it takes all cores.
 * Whoever takes it gives it back. Thread-safe.
 */
public final class LongRunSlot {

  private final WorkerExecutor workers;
  private final AtomicBoolean taken = new AtomicBoolean();

  /**
   * @param workers a thread of it is blocked as long as a run takes
   */
  public LongRunSlot(WorkerExecutor workers) {
    this.workers = workers;
  }

  /** Whether it was free; it is taken now in either case. */
  public boolean take() {
    return taken.compareAndSet(false, true);
  }

  /** Lets the next run begin. */
  public void giveBack() {
    taken.set(false);
  }

  /** Runs on a thread that may block for hours. */
  public <T> Future<T> run(Callable<T> work) {
    return workers.executeBlocking(work, false);
  }
}
