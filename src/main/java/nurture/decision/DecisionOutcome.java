package nurture.decision;

/** What a decision comes to, in one word. */
public enum DecisionOutcome {
  /** A message goes out. */
  SEND,
  /** A recruiter is asked to reach the candidate. */
  TASK,
  /** There was something to say, and a guard or a hold stood against it. */
  VETOED,
  /**
   * Nothing reaches the candidate, something else changes: a stage, a tag, work among ourselves.
   */
  CHANGE,
  /** Nothing to do now. */
  NOTHING
}
