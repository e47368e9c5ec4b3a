package nurture.journey;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where candidates are claimed and what was decided about them is recorded. */
public interface CandidateQueue {

  /**
   * Claims candidates that have news or are due, has each evaluated, and records everything in one
   * transaction. A candidate another node has claimed is passed over.
   *
   * @param most candidates at the most
   * @return what was recorded; empty when nobody is due. Fails with nothing recorded when the
   *     database is away
   */
  Future<List<EvaluationResult>> round(int most, Instant now, Evaluator evaluator);

  /**
   * The same for one candidate, due or not; waits if another node has claimed them.
   *
   * @return empty for a ref nobody knows
   */
  Future<Optional<EvaluationResult>> one(String ref, Instant now, Evaluator evaluator);

  /** The same for one candidate, recording nothing. */
  Future<Optional<EvaluationResult>> dryRun(String ref, Instant now, Evaluator evaluator);

  /**
   * A candidate as the rules would see them now. Records nothing.
   *
   * @return empty for an unknown ref; fails if what is stored of the candidate cannot be read, or
   *     when the database is away
   */
  default Future<Optional<CandidatePreview>> load(String ref, Instant now) {
    PreviewEvaluator preview = new PreviewEvaluator();
    return dryRun(ref, now, preview).compose(result -> preview.shown());
  }
}
