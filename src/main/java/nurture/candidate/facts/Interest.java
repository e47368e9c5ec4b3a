package nurture.candidate.facts;

import nurture.meaning.Meaning;

@Meaning("a topic the candidate followed links on")
public record Interest(
    @Meaning("the topic") String topic,
    @Meaning(value = "how often they followed one", unit = "clicks") int clicks,
    @Meaning(value = "whole days since the last time", unit = "days") @MovesWithClock int daysAgo,
    @Meaning("the topic they followed most") boolean strongest)
    implements Fact {}
