package nurture.insight;

import io.vertx.core.Future;
import java.util.Optional;
import nurture.decision.DecisionId;

/** Where the past of a candidate is read. */
public interface DecisionHistory {

  /**
   * All that led to a decision.
   *
   * @return empty if there is none of that id, or whom it is about was erased; fails when the
   *     database is away
   */
  Future<Optional<DecisionPast>> before(DecisionId id);
}
