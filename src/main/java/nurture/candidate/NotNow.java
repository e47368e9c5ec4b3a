package nurture.candidate;

import java.time.Instant;
import java.time.LocalDate;

/**
 * "Not now, ask me in March" (PLAYBOOK P34).
 *
 * @param until the first day to return, in the candidate's zone
 * @param said when they said so
 */
public record NotNow(LocalDate until, String reason, Instant said) {
  public NotNow {
    reason = StoredDefaults.text(reason);
  }

  /** Whether the day to return lies ahead, on a day where the candidate is. */
  public boolean stands(LocalDate today) {
    return today.isBefore(until);
  }
}
