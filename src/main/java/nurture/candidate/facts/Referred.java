package nurture.candidate.facts;

/**
 * The candidate referred somebody to us; not there before the first time.
 *
 * @param daysAgo whole days since the newest
 */
@AtMostOne
public record Referred(int times, @MovesWithClock int daysAgo) implements Fact {}
