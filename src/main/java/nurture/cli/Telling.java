package nurture.cli;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import nurture.simulation.Progress;

/**
 * Tells on standard error now and then how far a run is. Ctrl-C ends the run, and what it found
 * until then is still printed.
 */
final class Telling implements Progress {

  private static final int SECONDS = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final AtomicBoolean stopping = new AtomicBoolean();
  private long next = SECONDS;

  /** To be made by the thread that runs and prints. */
  Telling() {
    Thread working = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(working), "stopping"));
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
    return !stopping.get();
  }

  private void end(Thread working) {
    stopping.set(true);
    try {
      working.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
