package nurture.campaign;

import java.time.Instant;
import java.util.List;
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
 * @param later the messages that follow, as far as the one before would go out
 */
public record TriedOffer(
    UUID candidate,
    Instant due,
    CandidateOutcome outcome,
    String why,
    String rule,
    Optional<Instant> until,
    List<TriedMessage> later) {

  public TriedOffer {
    later = List.copyOf(later);
  }

  /** The same as one that is in an outcome, so that equal texts of many are one. */
  TriedOffer saying(String sameWhy, String sameRule) {
    return new TriedOffer(candidate, due, outcome, sameWhy, sameRule, until, later);
  }
}
