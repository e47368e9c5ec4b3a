package nurture.candidate.facts;

import nurture.meaning.Meaning;

@Meaning("the candidate referred other people to us; not there before the first time")
@AtMostOne
public record Referred(
    @Meaning(value = "how often", unit = "times") int times,
    @Meaning(value = "whole days since the newest referral", unit = "days") @MovesWithClock
        int daysAgo)
    implements Fact {}
