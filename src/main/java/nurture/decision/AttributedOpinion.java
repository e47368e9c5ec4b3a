package nurture.decision;

/** An opinion and the rule that gave it. */
public record AttributedOpinion(String rule, Opinion opinion) {}
