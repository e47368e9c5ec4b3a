package nurture.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate among those found.
 *
 * @param owner in lower case; empty while there is none
 * @param held whether a recruiter says that nothing goes out now
 * @param heldUntil the first day after that; null without an end
 * @param heldBecause why; empty where no reason is on record, or nothing is held
 * @param lastTouch when the last message left or the last task was done; null before the first
 */
public record DirectoryEntry(
    CandidateLine line,
    String title,
    String employer,
    String owner,
    List<String> tags,
    boolean held,
    @Nullable LocalDate heldUntil,
    String heldBecause,
    @Nullable Instant lastTouch) {
  public DirectoryEntry {
    tags = List.copyOf(tags);
  }
}
