package nurture.journey;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;

/**
 * Where candidates whose data may not be kept are found and erased. Every future fails when the
 * database is away.
 */
public interface ErasureQueue {

  /**
   * A candidate as they were when they were found.
   *
   * @param version grows with each change of the candidate
   * @param dossier as rules see it, with what is silent for another record's sake
   */
  record FlaggedCandidate(UUID id, long version, Dossier dossier) {}

  /** Candidates of whom the policy set a flag when they were last decided about, by id. */
  Future<List<FlaggedCandidate>> flagged(String flag, Optional<UUID> behind, Instant now, int most);

  /**
   * Erases a candidate, unless something happened to them since they were found.
   *
   * @param why for the audit; no word about the candidate
   * @return whether they were erased
   */
  Future<Boolean> eraseUnchanged(FlaggedCandidate candidate, String why, Instant now);
}
