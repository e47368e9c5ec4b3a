package nurture.candidate.facts;

/**
 * A topic the candidate followed links on.
 *
 * @param strongest the one followed most
 */
public record Interest(String topic, int clicks, @MovesWithClock int daysAgo, boolean strongest)
    implements Fact {}
