package nurture.insight;

import java.time.Instant;
import java.util.List;
import nurture.candidate.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with the whole dossier, joined with the other records of the mailbox.
 *
 * @param decisions made so far
 * @param pending events waiting to be applied
 */
public record CandidateFile(
    Dossier dossier,
    long decisions,
    int pending,
    @Nullable Instant nextCheck,
    String nextCheckWhy,
    @Nullable Instant quarantinedSince,
    String quarantine,
    List<OtherRecordLine> others) {

  public CandidateFile {
    others = List.copyOf(others);
  }

  /**
   * Another record of the same mailbox, or one that was merged into this one.
   *
   * @param mergedAt null unless it was merged
   */
  public record OtherRecordLine(
      String ref, String name, boolean merged, @Nullable Instant mergedAt) {}
}
