package nurture.tracking;

import java.util.Objects;

/**
 * Whether a person made a hit.
 *
 * @param reason why it is taken for that, in words for a user
 */
public record HitVerdict(boolean human, String reason) {
  public HitVerdict {
    Objects.requireNonNull(reason, "reason");
  }

  static HitVerdict robot(String reason) {
    return new HitVerdict(false, reason);
  }
}
