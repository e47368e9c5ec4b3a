package nurture.playbook.service;

import java.util.Optional;
import java.util.UUID;
import nurture.playbook.version.ServiceEntry;

/**
 * A version that is tried out on a share of the candidates: the same ones as long as it flies, and
 * others than the one before it had. With a larger share those it had stay with it.
 *
 * @param percent 1 to 99
 */
public record Canary(long version, int percent) {

  /** The one a row of the service log names. */
  static Optional<Canary> of(ServiceEntry row) {
    return row.canary().isPresent()
        ? Optional.of(new Canary(row.canary().getAsLong(), row.percent()))
        : Optional.empty();
  }

  public Canary {
    if (percent < 1 || percent > 99) {
      throw new IllegalArgumentException("a canary takes 1 to 99 percent, not " + percent);
    }
  }

  /** Whether a candidate is one of the share. */
  public boolean has(UUID candidate) {
    long mixed =
        (candidate.getMostSignificantBits()
                ^ Long.rotateLeft(candidate.getLeastSignificantBits(), 32)
                ^ version * 0x9E3779B97F4A7C15L)
            * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
    return Long.remainderUnsigned(mixed ^ mixed >>> 29, 100) < percent;
  }
}
