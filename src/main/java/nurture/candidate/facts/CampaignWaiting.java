package nurture.candidate.facts;

import nurture.candidate.Purpose;
import nurture.event.Via;
import nurture.meaning.Meaning;

@Meaning("an offer of a campaign that no rule has taken up and that has not expired")
public record CampaignWaiting(
    @Meaning("the name of the campaign") String campaign,
    @Meaning("the message template it wants sent") String template,
    @Meaning("the channel it asks for") Via via,
    @Meaning("what its touch is counted by") String topic,
    @Meaning("the purpose of its template") Purpose purpose,
    @Meaning(value = "whole days since it was offered", unit = "days") @MovesWithClock int ageDays)
    implements Fact {}
