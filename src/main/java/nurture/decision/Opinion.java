package nurture.decision;

import nurture.meaning.Meaning;

/** What one rule would have happen. The engine remembers which rule said it. */
public sealed interface Opinion
    permits Touchpoint, Move, Hold, Veto, CheckAgain, Tag, Notify, Read, ReadReason, Respond {

  /** Why, in words a recruiter would use; the rule's name is not repeated in it. */
  @Meaning("why, in the words of the rule")
  String reason();

  @Meaning("the opinion as a phrase, for example send first-outreach by email")
  String phrase();
}
