package nurture.simulation.replay;

import java.util.List;
import java.util.function.BooleanSupplier;

/** How candidates are looked at with both versions. Safe for concurrent use. */
interface VersionComparison {

  /**
   * Adds what comes of them to a tally; never throws because of a candidate or of a rule.
   *
   * @param ended once true, it returns soon; those it has not come to the end with are not counted
   */
  void compare(List<RecordedCandidate> candidates, ReplayTally into, BooleanSupplier ended);
}
