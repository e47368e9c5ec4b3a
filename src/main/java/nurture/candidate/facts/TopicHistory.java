package nurture.candidate.facts;

/** A topic, usually a template, the candidate was touched for, however it ended. */
public record TopicHistory(String topic, int times, @MovesWithClock int daysAgo) implements Fact {}
