package nurture.candidate.facts;

import nurture.candidate.Purpose;
import nurture.event.Via;

/**
 * A campaign's offer nobody has taken up and that has not expired.
 *
 * @param purpose of its template
 */
public record CampaignWaiting(
    String campaign,
    String template,
    Via via,
    String topic,
    Purpose purpose,
    @MovesWithClock int ageDays)
    implements Fact {}
