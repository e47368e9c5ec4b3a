package nurture.candidate.facts;

/**
 * The candidate was hired by us; not there otherwise.
 *
 * @param started the first day has come
 * @param days whole days since the first day; 0 before it
 */
@AtMostOne
public record Employment(boolean started, @MovesWithClock int days) implements Fact {}
