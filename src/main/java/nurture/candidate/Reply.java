package nurture.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nurture.event.ReplyReason;
import nurture.event.Tone;
import nurture.event.Via;

/**
 * One answer of the candidate.
 *
 * @param until the first day to try again, where it asks for another time and names one
 * @param reasons what the reasons given are about
 */
public record Reply(
    Instant at,
    Tone tone,
    Via via,
    Optional<String> message,
    String reason,
    Optional<LocalDate> until,
    List<ReplyReason> reasons) {
  public Reply {
    message = StoredDefaults.or(message, Optional.<String>empty());
    reason = StoredDefaults.text(reason);
    until = StoredDefaults.or(until, Optional.<LocalDate>empty());
    reasons = StoredDefaults.list(reasons);
  }

  /** What it asks us to wait for. */
  Optional<NotNow> notNow() {
    return until.map(day -> new NotNow(day, reason, at));
  }
}
