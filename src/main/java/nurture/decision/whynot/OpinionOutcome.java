package nurture.decision.whynot;

/**
 * What became of one thing a rule asked for.
 *
 * @param phrase what it asked for, in words
 * @param won whether it was done
 * @param to the rule it lost to; empty when no rule was involved
 * @param why in words; empty for what was done
 */
public record OpinionOutcome(String phrase, boolean won, String to, String why) {}
