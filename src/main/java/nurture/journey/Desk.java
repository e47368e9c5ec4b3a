package nurture.journey;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where candidates are claimed and what was decided about them is recorded. */
public interface Desk {

  /**
   * Claims candidates that have news or are due, has each judged, and records everything in one
   * transaction. A candidate another node has claimed is passed over.
   *
   * @param most candidates at the most
   * @return what was recorded; empty when nobody is due. Fails with nothing recorded when the
   *     database is away
   */
  Future<List<Verdict>> round(int most, Instant now, Judge judge);

  /**
   * The same for one candidate, due or not; waits if another node has claimed them.
   *
   * @return empty for a ref nobody knows
   */
  Future<Optional<Verdict>> one(String ref, Instant now, Judge judge);

  /** The same for one candidate, recording nothing. */
  Future<Optional<Verdict>> dryRun(String ref, Instant now, Judge judge);
}
