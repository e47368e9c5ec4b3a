package nurture.candidate.facts;

/** A task for a recruiter that waits to be done. */
public record OpenTask(String topic, @MovesWithClock int days) implements Fact {}
