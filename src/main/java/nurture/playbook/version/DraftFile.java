package nurture.playbook.version;

import java.time.Instant;
import java.util.Optional;

/**
 * A file as a draft has it, without what is in it.
 *
 * @param revision counts the changes of this file; 0 if it is as in the version below. Whoever
 *     saves names the one they saw
 * @param hash SHA-256 in hex digits; empty if the draft has no such file
 * @param size in bytes; 0 if there is no such file
 * @param author who changed it last; empty if nobody did
 * @param changed when; empty if nobody did
 */
public record DraftFile(
    String path,
    long revision,
    Optional<String> hash,
    long size,
    String author,
    Optional<Instant> changed) {

  /** What somebody names who saw that there is no such file. */
  public static final long ABSENT = -1;

  /** A file nobody ever heard of. */
  public static DraftFile none(String path) {
    return new DraftFile(path, 0, Optional.empty(), 0, "", Optional.empty());
  }

  public boolean isThere() {
    return hash.isPresent();
  }

  /** Whether somebody who saw a revision knows what is there now. */
  public boolean isAsSeen(long seen) {
    return isThere() ? seen == revision : seen == ABSENT;
  }
}
