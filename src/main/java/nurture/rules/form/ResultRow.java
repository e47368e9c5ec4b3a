package nurture.rules.form;

/**
 * What is counted of facts, {@code $sum : sum( $points )}. Immutable.
 *
 * @param variable its name, with its sign; empty for none
 * @param function {@code count}, {@code sum}, {@code min}, {@code max} or {@code average}
 * @param of what is counted, as the language writes it; empty for a count of all
 */
public record ResultRow(String variable, String function, String of) {}
