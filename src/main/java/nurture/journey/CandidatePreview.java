package nurture.journey;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a candidate as the rules would see them now, for whoever wants to know more than what is
 * decided. Nothing is recorded. Safe for concurrent use.
 */
public final class CandidatePreview {

  private final CandidateQueue candidateQueue;

  public CandidatePreview(CandidateQueue candidateQueue) {
    this.candidateQueue = candidateQueue;
  }

  /**
   * What was seen.
   *
   * @param decisions made so far
   * @param dossier with the news that waits applied, and silent if its address is
   * @param news whether any was applied, so that the candidate is looked at at once
   */
  public record Seen(UUID id, long decisions, Dossier dossier, boolean news) {}

  /**
   * Empty for a ref nobody knows; fails if what is stored of the candidate cannot be read, or when
   * the database is away.
   */
  public Future<Optional<Seen>> at(String ref, Instant now) {
    Looking looking = new Looking();
    return candidateQueue
        .dryRun(ref, now, looking)
        .compose(
            result -> {
              Throwable broken = looking.broken;
              return broken == null
                  ? Future.succeededFuture(result.flatMap(v -> Optional.ofNullable(looking.seen)))
                  : Future.failedFuture(broken);
            });
  }

  /** Decides nothing. */
  private static final class Looking implements Evaluator {

    private volatile @Nullable Seen seen;
    private volatile @Nullable Throwable broken;

    @Override
    public EvaluationResult evaluate(ClaimedCandidate claimedCandidate, Instant now) {
      try {
        Dossier dossier = claimedCandidate.dossier();
        for (RecordedEvent recordedEvent : claimedCandidate.news()) {
          dossier = dossier.after(recordedEvent).dossier();
        }
        seen =
            new Seen(
                claimedCandidate.id(),
                claimedCandidate.version(),
                claimedCandidate.seen(dossier, now),
                !claimedCandidate.news().isEmpty());
      } catch (RuntimeException e) {
        broken = e;
      }
      return nothing(claimedCandidate.id(), claimedCandidate.version(), now);
    }

    @Override
    public EvaluationResult broken(
        UUID id, long version, int attempts, Instant now, Throwable why) {
      broken = why;
      return nothing(id, version, now);
    }

    private static EvaluationResult nothing(UUID id, long version, Instant now) {
      return new EvaluationResult.Quarantined(
          id, version, Optional.empty(), List.of(), "only looked at", 0, now, now);
    }
  }
}
