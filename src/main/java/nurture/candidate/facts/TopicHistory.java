package nurture.candidate.facts;

import nurture.meaning.Meaning;

@Meaning("a topic, usually a template, the candidate was touched for, however it ended")
public record TopicHistory(
    @Meaning("the topic") String topic,
    @Meaning(value = "how often", unit = "times") int times,
    @Meaning(value = "whole days since the last time", unit = "days") @MovesWithClock int daysAgo)
    implements Fact {}
