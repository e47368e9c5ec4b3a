package nurture.campaign;

import java.time.Instant;
import java.util.Optional;

/**
 * What would come of offering a later message of a campaign to a candidate, if the one before left
 * when it was due and nothing came back.
 *
 * @param step the key of the message
 * @param due when it would be offered
 * @param outcome {@code SENDING} for a message that would go out
 * @param why it would wait or be held back, in words; else empty
 * @param rule the rule that says so; empty where none does
 * @param until when the rules would look again; empty if it would not wait
 */
public record TriedMessage(
    String step,
    Instant due,
    CandidateOutcome outcome,
    String why,
    String rule,
    Optional<Instant> until) {}
