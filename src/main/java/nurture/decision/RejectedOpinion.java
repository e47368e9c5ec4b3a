package nurture.decision;

/**
 * An opinion that came to nothing.
 *
 * @param to the rule it lost to; empty when no rule was involved
 * @param why in words
 */
public record RejectedOpinion(AttributedOpinion attributed, String to, String why) {}
