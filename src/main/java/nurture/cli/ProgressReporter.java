package nurture.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nurture.simulation.RunProgress;

/**
 * Tells on standard error now and then how far a run is. Ctrl-C ends the run, and the process waits
 * for what it found until then to be printed: close this after that.
 */
final class ProgressReporter implements RunProgress, AutoCloseable {

  private static final int SECONDS = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CountDownLatch printed = new CountDownLatch(1);
  private volatile boolean stopping;
  private long next = SECONDS;

  ProgressReporter() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "stopping"));
  }

  @Override
  public boolean goOn(long done, long total, Duration elapsed) {
    if (elapsed.toSeconds() >= next) {
      next = elapsed.toSeconds() + SECONDS;
      if (total > 0) {
        System.err.printf("%,d of %,d candidates in %d s%n", done, total, elapsed.toSeconds());
      } else {
        System.err.printf("%,d candidates in %d s%n", done, elapsed.toSeconds());
      }
    }
    return !stopping;
  }

  @Override
  public void close() {
    printed.countDown();
  }

  private void end() {
    stopping = true;
    try {
      boolean unused = printed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
