package nurture.candidate.facts;

/**
 * How far the six-item checklist is (PLAYBOOK P18).
 *
 * @param days whole days since the newest finding; {@value Facts#LONG_AGO} when there is none
 * @param missing the missing items in words, comma separated; empty when complete
 */
@AtMostOne
public record ResearchGate(boolean complete, int found, @MovesWithClock int days, String missing)
    implements Fact {}
