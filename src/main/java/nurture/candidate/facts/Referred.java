package nurture.candidate.facts;

/**
 * The candidate referred somebody to us; not there before the first time.
 *
 * @param daysAgo whole days since the newest
 */
public record Referred(int times, int daysAgo) {}
