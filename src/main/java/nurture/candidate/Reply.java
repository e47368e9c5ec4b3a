package nurture.candidate;

import java.time.Instant;
import java.util.Optional;
import nurture.event.Tone;
import nurture.event.Via;

/** One answer of the candidate. */
public record Reply(Instant at, Tone tone, Via via, Optional<String> message, String reason) {
  public Reply {
    message = StoredDefaults.or(message, Optional.<String>empty());
    reason = StoredDefaults.text(reason);
  }
}
