package nurture.simulation.replay;

/** Hears of each candidate that a replay compared, for those who want more than sums. */
@FunctionalInterface
public interface ReplayListener {

  /**
   * Called once for each candidate that counts in the report, in no particular order, on the
   * threads that compare: several at once.
   */
  void compared(ComparedCandidate candidate);
}
