package nurture.simulation.timelapse;

import java.util.List;

/**
 * Those who are lived through, handed out in portions so that they need never all be in memory.
 * Safe for concurrent use; may block.
 */
@FunctionalInterface
public interface Population extends AutoCloseable {

  /** Some who were not handed out yet; none once all were, or after {@link #close}. */
  List<SimulatedCandidate> next();

  /** How many they are in all; 0 as long as that is not known. */
  default long size() {
    return 0;
  }

  /** Ends the handing out, also for those who wait in {@link #next}. */
  @Override
  default void close() {}
}
