package nurture.rules.sandbox;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long the current thread has worked. Counts its processor time, so that a busy machine is not
 * held against a rule; and, much later, the time on the wall, so that waiting has an end too. To be
 * used on the thread it was made on.
 */
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final boolean COUNTS_WORK = THREADS.isCurrentThreadCpuTimeSupported();
  private static final int PATIENCE = 20;

  private final long limit;
  private final long wall = System.nanoTime();
  private final long work = worked();

  Stopwatch(Duration limit) {
    this.limit = limit.toNanos();
  }

  boolean isOver() {
    long passed = System.nanoTime() - wall;
    // The time on the wall is the cheaper question, and never less than the work.
    return passed > limit && (!COUNTS_WORK || worked() - work > limit || passed > limit * PATIENCE);
  }

  private static long worked() {
    return COUNTS_WORK ? THREADS.getCurrentThreadCpuTime() : 0;
  }
}
