package nurture.candidate;

import java.time.Instant;
import java.util.Optional;
import nurture.event.SignalKind;
import nurture.event.Strength;

/** The newest observation of one kind of signal, and whether it lapsed since. */
public record Signal(
    SignalKind kind,
    Strength strength,
    String detail,
    Instant observedAt,
    Optional<Instant> lapsedAt) {

  public Signal {
    detail = StoredDefaults.text(detail);
    lapsedAt = StoredDefaults.or(lapsedAt, Optional.<Instant>empty());
  }

  public boolean standing() {
    return lapsedAt.map(lapsed -> lapsed.isBefore(observedAt)).orElse(true);
  }
}
