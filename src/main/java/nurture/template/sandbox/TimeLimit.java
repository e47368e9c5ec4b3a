package nurture.template.sandbox;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How long one render may take. Past it the rendering thread is interrupted, which Freemarker looks
 * for wherever a block is run again, and {@link ItemAllowance} at every item.
 *
 * <p>It is processor time, so that a busy machine does not stop an innocent letter. One thread
 * watches all renders, a few times in the span of the limit; a usual render is over long before it
 * is looked at, and costs no more than being written on the list.
 */
public final class TimeLimit {
  /** A thousand times what a letter takes. */
  public static final Duration PROCESSOR_TIME = Duration.ofMillis(500);

  /** Where the system does not tell processor time, and should a thread stand still. */
  private static final Duration WALL_TIME = Duration.ofSeconds(20);

  private static final Duration LOOK_EVERY = Duration.ofMillis(50);
  private static final Set<TimeLimit> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Thread watch = new Thread(TimeLimit::lookAtAll, "nurture-template-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private final Thread renders = Thread.currentThread();
  private final long began = System.nanoTime();
  private long processorTimeAtFirst = -1;
  private boolean over;
  private boolean ended;

  private TimeLimit() {}

  /** What became of it. */
  public enum End {
    IN_TIME,
    /** The time was up and the render was interrupted. */
    OVER,
    /** Somebody else interrupted the thread meanwhile, for reasons of their own. */
    DISTURBED
  }

  /** Begins for what the calling thread renders; that thread must not be interrupted already. */
  public static TimeLimit begin() {
    TimeLimit limit = new TimeLimit();
    RUNNING.add(limit);
    return limit;
  }

  /** Ends, on the same thread, which is not interrupted any more. */
  public synchronized End end() {
    ended = true;
    RUNNING.remove(this);
    boolean interrupted = Thread.interrupted();
    return over ? End.OVER : interrupted ? End.DISTURBED : End.IN_TIME;
  }

  private synchronized void look(@Nullable ThreadMXBean threads) {
    if (ended || over) {
      return;
    }
    long used = threads == null ? -1 : threads.getThreadCpuTime(renders.getId());
    if (used >= 0 && processorTimeAtFirst < 0) {
      processorTimeAtFirst = used;
    }
    if (used >= 0 && used - processorTimeAtFirst > PROCESSOR_TIME.toNanos()
        || System.nanoTime() - began > WALL_TIME.toNanos()) {
      over = true;
      renders.interrupt();
    }
  }

  private static void lookAtAll() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    boolean tells = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    while (true) {
      try {
        Thread.sleep(LOOK_EVERY.toMillis());
      } catch (InterruptedException nobodyMeansUs) {
        continue;
      }
      RUNNING.forEach(limit -> limit.look(tells ? threads : null));
    }
  }
}
