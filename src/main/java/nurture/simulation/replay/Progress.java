package nurture.simulation.replay;

import java.time.Duration;

/** Hears how far a replay is, and may end it. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing and lets it go on to its end. */
  Progress SILENT = (done, total, elapsed) -> true;

  /**
   * Called some times a second on the thread that runs the replay, and once more at the end.
   *
   * @param total 0 as long as that is not known
   * @return whether to go on; after a no the replay ends within a second
   */
  boolean goOn(long done, long total, Duration elapsed);
}
