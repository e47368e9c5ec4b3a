package nurture.candidate.facts;

import nurture.meaning.Meaning;

@Meaning("a task for a recruiter that waits to be done")
public record OpenTask(
    @Meaning("the name of the task") String topic,
    @Meaning(value = "whole days since it was set", unit = "days") @MovesWithClock int days)
    implements Fact {}
