package nurture.rules;

/** A rule and where it is written. */
public record RuleInfo(String name, String phase, String file, int line) {}
