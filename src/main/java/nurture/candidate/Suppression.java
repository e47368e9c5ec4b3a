package nurture.candidate;

import java.time.Instant;

/** Why a channel must stay silent whatever consent says. */
public record Suppression(Cause cause, Instant since) {

  /** What led to it. */
  public enum Cause {
    UNSUBSCRIBED(true),
    WITHDRAWN(true),
    HARD_BOUNCE(false),
    COMPLAINT(false),
    /** The same address was suppressed for somebody else or for an erased person. */
    ADDRESS_SUPPRESSED(false);

    private final boolean liftedByConsent;

    Cause(boolean liftedByConsent) {
      this.liftedByConsent = liftedByConsent;
    }

    /** Whether the candidate said so; then no user may lift it. */
    public boolean byCandidate() {
      return this == UNSUBSCRIBED || this == WITHDRAWN || this == COMPLAINT;
    }

    /** Whether the candidate can lift it by agreeing anew. */
    public boolean liftedByConsent() {
      return liftedByConsent;
    }
  }
}
