package nurture.decision;

/** An opinion and the rule that gave it. */
public record Voiced(String rule, Opinion opinion) {}
