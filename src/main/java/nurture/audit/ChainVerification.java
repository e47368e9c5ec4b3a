package nurture.audit;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of holding the chain against itself.
 *
 * @param entries how many fit, from the first on
 * @param first when the first of them was recorded; null while there is none
 * @param last when the last of them was recorded; null while there is none
 * @param head the last of them
 * @param noted number of the entry whose hash somebody had noted; empty if none was asked for, or
 *     none has it
 * @param flaw what does not fit first; empty when all does
 */
public record ChainVerification(
    long entries,
    @Nullable Instant first,
    @Nullable Instant last,
    ChainHead head,
    Optional<Long> noted,
    Optional<Flaw> flaw) {

  /**
   * Where the chain breaks.
   *
   * @param number of the first entry that does not fit or is missing
   * @param what what is wrong with it and what that means
   */
  public record Flaw(long number, String what) {}

  public boolean whole() {
    return flaw.isEmpty();
  }
}
