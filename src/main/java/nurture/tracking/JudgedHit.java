package nurture.tracking;

import java.util.Objects;
import java.util.Optional;

/**
 * A hit and what it was taken for.
 *
 * @param verdict empty until it is judged
 */
public record JudgedHit(LinkHit hit, Optional<HitVerdict> verdict) {
  public JudgedHit {
    Objects.requireNonNull(hit, "hit");
    Objects.requireNonNull(verdict, "verdict");
  }
}
