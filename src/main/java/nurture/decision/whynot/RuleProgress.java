package nurture.decision.whynot;

/** How far a rule got. */
public enum RuleProgress {
  /** It spoke, and something it asked for was done. */
  WON,
  /** It spoke, and all it asked for came to nothing. */
  LOST,
  /**
   * It spoke and asked for nothing: it said what a word means, or stood against what nobody wanted.
   */
  SPOKE,
  /** It did not speak: a condition did not hold. */
  SILENT
}
