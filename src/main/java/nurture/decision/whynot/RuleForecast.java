package nurture.decision.whynot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What will come of a rule if nothing happens: nobody replies, nothing is sent, no other decision
 * is taken.
 *
 * @param speaks the first look at the candidate after this one at which it speaks; empty for none
 *     within the days
 * @param wins the first at which something it asks for is done
 * @param days how far was looked ahead
 * @param zone the candidate's, to tell days in
 */
public record RuleForecast(
    Optional<Instant> speaks, Optional<Instant> wins, int days, ZoneId zone) {}
