package nurture.rules;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Counts what is under way, so that the end can wait for it. Thread-safe. */
final class RunningEvaluations {

  private final AtomicInteger count = new AtomicInteger();
  private final AtomicReference<@Nullable Runnable> end = new AtomicReference<>();

  void begin() {
    count.incrementAndGet();
  }

  void end() {
    if (count.decrementAndGet() == 0) {
      endIfIdle();
    }
  }

  /** Runs something once nothing is under way: now, or when the last ends. Only once. */
  void whenIdle(Runnable then) {
    end.compareAndSet(null, then);
    endIfIdle();
  }

  private void endIfIdle() {
    Runnable then = end.get();
    if (then != null && count.get() == 0 && end.compareAndSet(then, () -> {})) {
      then.run();
    }
  }
}
