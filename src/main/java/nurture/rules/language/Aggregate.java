package nurture.rules.language;

import java.util.Optional;

/**
 * One result of an {@code accumulate}.
 *
 * @param variable its name, with its sign; empty for none
 * @param function {@code count}, {@code sum}, {@code min}, {@code max} or {@code average}
 * @param of what is reckoned; empty for a count of all
 */
public record Aggregate(String variable, String function, Optional<Expression> of, Span span) {}
