package nurture.insight;

import java.util.Optional;
import nurture.event.Relationship;
import nurture.event.Stage;

/**
 * Which candidates are listed; what is empty does not matter.
 *
 * @param search part of a name, a whole ref or a whole email address in any spelling; empty for all
 * @param owner the recruiter who looks after them
 * @param country ISO 3166-1 alpha-2
 * @param held whether nothing goes out to them now because a recruiter says so
 * @param quarantined whether their evaluation fails
 * @param after the listing goes on behind it
 * @param most at least 1
 */
public record CandidateQuery(
    String search,
    Optional<Stage> stage,
    Optional<Relationship> relationship,
    Optional<String> owner,
    Optional<String> country,
    Optional<Boolean> held,
    Optional<Boolean> quarantined,
    Optional<CandidateCursor> after,
    int most) {

  /** All that match a search. */
  public static CandidateQuery of(String search, int most) {
    return new CandidateQuery(
        search,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        most);
  }
}
