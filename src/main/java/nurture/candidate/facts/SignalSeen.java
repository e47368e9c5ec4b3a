package nurture.candidate.facts;

import nurture.event.SignalKind;
import nurture.event.Strength;

/**
 * A signal that still stands.
 *
 * @param ageDays whole days since it was observed
 * @param news observed after the last touch, so no message has taken it up yet
 */
public record SignalSeen(
    SignalKind kind, Strength strength, String detail, @MovesWithClock int ageDays, boolean news)
    implements Fact {}
