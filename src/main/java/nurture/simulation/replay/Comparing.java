package nurture.simulation.replay;

/** How one candidate is looked at with both versions. Safe for concurrent use. */
interface Comparing {

  /** Adds what comes of it to a tally; never throws because of the candidate or of a rule. */
  void compare(Recorded candidate, Tally into);
}
