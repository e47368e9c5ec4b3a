package nurture.simulation;

import java.time.Duration;

/** Hears how far a run over many candidates is, and may end it. */
@FunctionalInterface
public interface RunProgress {

  /** Hears nothing and lets it go on to its end. */
  RunProgress SILENT = (done, total, elapsed) -> true;

  /**
   * Called some times a second on the thread that called for the run, and once more at the end.
   *
   * @param total 0 as long as that is not known
   * @return whether to go on; after a no the run ends with the candidates under way
   */
  boolean goOn(long done, long total, Duration elapsed);
}
