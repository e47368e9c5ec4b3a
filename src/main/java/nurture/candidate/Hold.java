package nurture.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A recruiter's hand on the brake. */
public record Hold(Optional<LocalDate> until, String by, String reason, Instant since) {
  public Hold {
    until = Known.or(until, Optional.<LocalDate>empty());
    by = Known.text(by);
    reason = Known.text(reason);
  }
}
