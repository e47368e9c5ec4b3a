package nurture.simulation.timelapse;

import java.util.List;

/**
 * Those who are lived through, handed out in portions so that they need never all be in memory.
 * Safe for concurrent use; may block.
 */
@FunctionalInterface
public interface Population {

  /** Some who were not handed out yet; none once all were. */
  List<Somebody> next();
}
