package nurture.candidate.facts;

/**
 * How far the six-item checklist is (PLAYBOOK P18).
 *
 * @param missing the missing items in words, comma separated; empty when complete
 */
public record ResearchGate(boolean complete, int found, String missing) {}
