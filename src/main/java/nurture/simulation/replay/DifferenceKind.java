package nurture.simulation.replay;

/** A way in which two versions can differ about a candidate; what matters most comes first. */
public enum DifferenceKind {
  /** The draft reaches them where the published version does not. */
  GAINED("gets something"),
  /** The published version reaches them where the draft does not. */
  LOST("gets nothing any more"),
  /** Both reach them, with another template, over another channel or on another day. */
  MOVED("gets something else"),
  /** Both reach them alike, and what they read differs. */
  WORDS("gets the same in other words"),
  /** Another step through the funnel. */
  STAGE("moves otherwise"),
  /** Other work among ourselves. */
  WORK("other tasks for recruiters"),
  /** Another guard stood against something. */
  GUARDS("other guards"),
  TAGS("other tags"),
  /** The owner is told something else. */
  NOTICES("the owner gets another notice"),
  /** The same touch, asked for by another rule. */
  RULE("the same by another rule"),
  /** The next look is more than a day earlier or later. */
  LOOK("looked at another day");

  private final String words;

  DifferenceKind(String words) {
    this.words = words;
  }

  /** What it means for a candidate, as a few words. */
  public String words() {
    return words;
  }

  /** Whether the candidate would notice. */
  public boolean noticed() {
    return ordinal() <= WORDS.ordinal();
  }
}
