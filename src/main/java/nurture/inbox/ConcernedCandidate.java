package nurture.inbox;

import java.util.Objects;
import java.util.UUID;

/**
 * Whom a mail is about.
 *
 * @param ref the caller's own id of the candidate
 * @param named whether the mail named a message that was written to them; else its author has their
 *     address
 * @param erased whether the person was erased: then nothing about them is kept
 */
public record ConcernedCandidate(UUID id, String ref, boolean named, boolean erased) {
  public ConcernedCandidate {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(ref, "ref");
  }
}
