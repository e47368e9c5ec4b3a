package nurture.candidate.facts;

import nurture.event.SignalKind;
import nurture.event.Strength;
import nurture.meaning.Meaning;

@Meaning("a signal that still stands")
public record SignalSeen(
    @Meaning("what was noticed") SignalKind kind,
    @Meaning("how much it says") Strength strength,
    @Meaning("what was noted with it; empty when there was nothing") String detail,
    @Meaning(value = "whole days since it was observed", unit = "days") @MovesWithClock int ageDays,
    @Meaning("observed after the last touch, so no message has taken it up yet") boolean news)
    implements Fact {}
