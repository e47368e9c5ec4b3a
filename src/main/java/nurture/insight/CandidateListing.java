package nurture.insight;

import java.util.List;
import java.util.Optional;

/**
 * One page of the list of candidates.
 *
 * @param next where the next page begins; empty if this is the last
 */
public record CandidateListing(List<CandidateLine> lines, Optional<CandidateCursor> next) {
  public CandidateListing {
    lines = List.copyOf(lines);
  }
}
