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
    APPLIED,
    INTERVIEW,
    OFFER,
    ACCEPTED,
    DECLINED,
    HIRED,
    LEFT,
    REJECTED
  }

  public HiringStep {
    opening = StoredDefaults.text(opening);
    detail = StoredDefaults.text(detail);
    on = StoredDefaults.or(on, Optional.<Instant>empty());
  }
}
