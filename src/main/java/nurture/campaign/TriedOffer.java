package nurture.campaign;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What would come of offering a campaign to one candidate.
 *
 * @param due when it would be offered, by the clock of the candidate
 * @param outcome {@code SENDING} for a message that would go out
 * @param why it would wait or be held back, in words; else empty
 * @param rule the rule that says so; empty where none does
 * @param until when the rules would look again; empty if it would not wait
 */
public record TriedOffer(
    UUID candidate,
    Instant due,
    CandidateOutcome outcome,
    String why,
    String rule,
    Optional<Instant> until) {

  /** The same as one that is in an outcome, so that equal texts of many are one. */
  TriedOffer saying(String sameWhy, String sameRule) {
    return new TriedOffer(candidate, due, outcome, sameWhy, sameRule, until);
  }
}
