package nurture.inbox;

import java.util.Objects;
import java.util.UUID;

/**
 * Whom a mail is about.
 *
 * @param ref the caller's own id of the candidate
 * @param name as it is on record; empty if it is not known
 * @param named whether the mail named a message that was written to them; else its author has their
 *     address
 * @param erased whether the person was erased: then nothing about them is kept
 */
public record ConcernedCandidate(UUID id, String ref, String name, boolean named, boolean erased) {
  public ConcernedCandidate {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(name, "name");
  }

  /** Without the name, so that it ends up in no log. */
  @Override
  public String toString() {
    return "ConcernedCandidate[" + id + "]";
  }
}
