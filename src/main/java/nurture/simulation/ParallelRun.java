package nurture.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Threads that go through many candidates together, while somebody hears how far they are and may
 * end it. For one run. Safe for concurrent use by its threads.
 */
public final class ParallelRun {

  private static final long BREATH_MILLIS = 200;

  private final String task;
  private final RunProgress runProgress;
  private final Runnable ending;
  private final long started = System.nanoTime();
  private final AtomicLong done = new AtomicLong();
  private volatile long total;
  private volatile boolean ended;

  /**
   * @param task what the threads are called
   * @param ending called when the run is to end early; what threads wait for must come then
   */
  public ParallelRun(String task, RunProgress runProgress, Runnable ending) {
    this.task = task;
    this.runProgress = runProgress;
    this.ending = ending;
  }

  /**
   * Has every thread do the same work, and waits until all have done it. Once the run is ended, by
   * whoever hears of its progress, by an interrupt or because a thread failed, they are to stop by
   * themselves.
   *
   * @return what each thread came to
   * @throws RuntimeException what a thread threw first, with nothing left running
   */
  public <T> List<T> work(int threads, Callable<T> work) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            each -> {
              Thread thread = new Thread(each, task);
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<T>> working = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        working.add(pool.submit(() -> orEnd(work)));
      }
      List<T> all = new ArrayList<>();
      List<RuntimeException> failures = new ArrayList<>();
      for (Future<T> one : working) {
        try {
          all.add(awaited(one));
        } catch (RuntimeException e) {
          // The others are told to end, and waited for: what they work with may be closed then.
          failures.add(e);
        }
      }
      if (!failures.isEmpty()) {
        throw failures.get(0);
      }
      // Once more, so that whoever listens hears the last number too; there is nothing to end.
      var unused = runProgress.goOn(done.get(), total, elapsed());
      return all;
    } finally {
      pool.shutdown();
    }
  }

  /** Whether the run is to end early. */
  public boolean ended() {
    return ended;
  }

  /** So many more candidates are done with. */
  public void did(int candidates) {
    done.addAndGet(candidates);
  }

  /** How many there are in all, as far as that is known. */
  public void outOf(long candidates) {
    total = candidates;
  }

  private <T> T orEnd(Callable<T> work) throws Exception {
    try {
      return work.call();
    } catch (Exception | Error e) {
      end();
      throw e;
    }
  }

  /** Waits for a thread, and tells meanwhile how far they all are. */
  private <T> T awaited(Future<T> one) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return one.get(BREATH_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (!runProgress.goOn(done.get(), total, elapsed())) {
            end();
          }
        } catch (InterruptedException e) {
          // Whoever interrupts wants an end, and gets what there is.
          interrupted = true;
          end();
        } catch (ExecutionException e) {
          throw e.getCause() instanceof RuntimeException thrown
              ? thrown
              : new IllegalStateException("the " + task + " failed: " + e.getCause(), e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private void end() {
    ended = true;
    ending.run();
  }
}
