package nurture.decision;

/** What one rule would have happen. The engine remembers which rule said it. */
public sealed interface Opinion permits Touchpoint, Move, Hold, Veto, CheckAgain, Tag, Notify {

  /** Why, in words a recruiter would use; the rule's name is not repeated in it. */
  String reason();

  /** The opinion as a phrase, for example {@code send first-outreach by email}. */
  String phrase();
}
