package nurture.insight;

import java.time.Instant;
import nurture.candidate.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with the whole dossier.
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
    String quarantine) {}
