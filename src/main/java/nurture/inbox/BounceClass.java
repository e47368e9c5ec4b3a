package nurture.inbox;

/** What a bounce is about, and so who has to do something. */
public enum BounceClass {
  /** The mailbox does not exist or takes no mail any more. The only class that may suppress. */
  MAILBOX,
  /** Us: our reputation, authentication, rate, or a blocklist we are on. */
  US,
  /** This message: its content or size, or a reason that is not told plainly. */
  MESSAGE,
  /** The mailbox or its server, for now: full, not reached, busy. */
  TEMPORARY
}
