package nurture.candidate.facts;

/**
 * Where the candidate is in a cadence: which touch would be the next one, and how long the last one
 * is ago.
 *
 * @param number 1 for somebody who has heard nothing from us since they last replied, or ever
 * @param waitedDays whole days since the last touch; {@value Facts#LONG_AGO} when there was none
 */
public record NextTouch(int number, int waitedDays) {}
