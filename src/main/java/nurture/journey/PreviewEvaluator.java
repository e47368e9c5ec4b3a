package nurture.journey;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Keeps what it is shown of one candidate and decides nothing; for one dry run. */
final class PreviewEvaluator implements Evaluator {

  private volatile @Nullable CandidatePreview preview;
  private volatile @Nullable Throwable broken;

  /** What it was shown; empty if there was no such candidate. */
  Future<Optional<CandidatePreview>> shown() {
    Throwable why = broken;
    return why == null
        ? Future.succeededFuture(Optional.ofNullable(preview))
        : Future.failedFuture(why);
  }

  @Override
  public EvaluationResult evaluate(ClaimedCandidate candidate, Instant now) {
    try {
      Dossier dossier = candidate.dossier();
      for (RecordedEvent event : candidate.news()) {
        dossier = dossier.after(event).dossier();
      }
      preview =
          new CandidatePreview(
              candidate.id(),
              candidate.version(),
              candidate.seen(dossier, now),
              !candidate.news().isEmpty(),
              candidate.armVersion());
    } catch (RuntimeException e) {
      broken = e;
    }
    return nothing(candidate.id(), candidate.version(), now);
  }

  @Override
  public EvaluationResult broken(UUID id, long version, int attempts, Instant now, Throwable why) {
    broken = why;
    return nothing(id, version, now);
  }

  private static EvaluationResult nothing(UUID id, long version, Instant now) {
    return new EvaluationResult.Quarantined(
        id, version, Optional.empty(), List.of(), "only looked at", 0, now, now, Optional.empty());
  }
}
