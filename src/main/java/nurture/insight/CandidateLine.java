package nurture.insight;

import java.time.Instant;
import nurture.event.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A candidate in a list.
 *
 * @param nextCheck null for one that was never evaluated
 * @param quarantine why their evaluation fails; empty when it does not
 */
public record CandidateLine(
    String ref,
    String name,
    Stage stage,
    @Nullable Instant nextCheck,
    String nextCheckWhy,
    String quarantine) {}
