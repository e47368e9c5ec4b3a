package nurture.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A recruiter's hand on the brake. */
public record RecruiterHold(Optional<LocalDate> until, String by, String reason, Instant since) {
  public RecruiterHold {
    until = StoredDefaults.or(until, Optional.<LocalDate>empty());
    by = StoredDefaults.text(by);
    reason = StoredDefaults.text(reason);
  }

  /** Whether it has not ended, on a day where the candidate is. */
  public boolean stands(LocalDate today) {
    return until.map(today::isBefore).orElse(true);
  }
}
