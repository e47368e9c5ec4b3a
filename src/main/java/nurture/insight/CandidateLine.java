package nurture.insight;

import java.time.Instant;
import java.util.UUID;
import nurture.event.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A candidate in a list.
 *
 * @param id the salted hash that stands for the ref
 * @param nextCheck null for one that was never evaluated
 * @param quarantine why their evaluation fails; empty when it does not
 */
public record CandidateLine(
    UUID id,
    String ref,
    String name,
    Stage stage,
    @Nullable Instant nextCheck,
    String nextCheckWhy,
    String quarantine) {}
