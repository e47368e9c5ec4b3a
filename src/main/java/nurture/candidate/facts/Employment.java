package nurture.candidate.facts;

import nurture.meaning.Meaning;

@Meaning("the candidate was hired by us; not there otherwise")
@AtMostOne
public record Employment(
    @Meaning("the first day has come") boolean started,
    @Meaning(value = "whole days since the first day; 0 before it", unit = "days") @MovesWithClock
        int days)
    implements Fact {}
