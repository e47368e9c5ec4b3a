package nurture.opening;

import io.vertx.core.Future;
import java.util.List;
import nurture.library.Opening;

/**
 * Where the candidates of an opening are found: those for whom the fact {@code Match} would be
 * there, by the facts of their last evaluation. Fails while the database is away.
 */
public interface OpeningCandidates {

  /**
   * A page of them, the best fit first.
   *
   * @param total how many there are on all pages
   */
  record Page(long total, List<OpeningCandidate> candidates) {

    public Page {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Finds them.
   *
   * @param from how many of the best are left out
   * @param most how many are given
   */
  Future<Page> of(Opening opening, int from, int most);
}
