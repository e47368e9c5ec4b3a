package nurture.candidate;

import java.time.Instant;
import java.util.Optional;
import nurture.meaning.Meaning;

/**
 * One step of a hiring process.
 *
 * @param on the day it is for: of the interview; the first day of somebody hired
 */
public record HiringStep(
    Kind kind, Instant at, String opening, String detail, Optional<Instant> on) {

  @Meaning("a step of a hiring process")
  public enum Kind {
    APPLIED(true, false),
    INTERVIEW(true, false),
    INTERVIEW_CANCELLED(true, false),
    INTERVIEW_MISSED(true, false),
    OFFER(true, false),
    ACCEPTED(false, false),
    DECLINED(false, true),
    HIRED(false, false),
    LEFT(false, false),
    REJECTED(false, true),
    WITHDRAWN(false, true),
    RESCINDED(false, true);

    private final boolean underWay;
    private final boolean ended;

    Kind(boolean underWay, boolean ended) {
      this.underWay = underWay;
      this.ended = ended;
    }

    @Meaning("whether the process goes on, with neither a yes nor a no")
    public boolean underWay() {
      return underWay;
    }

    @Meaning("whether the process ended without a hire")
    public boolean ended() {
      return ended;
    }
  }

  public HiringStep {
    opening = StoredDefaults.text(opening);
    detail = StoredDefaults.text(detail);
    on = StoredDefaults.or(on, Optional.<Instant>empty());
  }
}
