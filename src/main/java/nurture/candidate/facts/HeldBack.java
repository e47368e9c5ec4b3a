package nurture.candidate.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody here holds the candidate back; there only while that stands.
 *
 * @param start when it ends, if it does by itself
 */
@AtMostOne
public record HeldBack(String by, String reason, Optional<Instant> start) implements Fact {

  /** Who holds them back and why, for example {@code maren (meets them in person)}. */
  public String inWords() {
    return reason.isEmpty() ? by : by + " (" + reason + ")";
  }
}
