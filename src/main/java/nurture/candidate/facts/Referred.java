package nurture.candidate.facts;

import java.util.Optional;
import nurture.candidate.EventTally;
import nurture.meaning.Meaning;

@Meaning("the candidate referred other people to us; not there before the first time")
@AtMostOne
public record Referred(
    @Meaning(value = "how often", unit = "times") int times,
    @Meaning(value = "whole days since the newest referral", unit = "days") @MovesWithClock
        int daysAgo)
    implements Fact {
  static Optional<Referred> of(FactSources sources) {
    EventTally referrals = sources.dossier().engagement().referrals();
    return referrals.count() > 0
        ? Optional.of(new Referred(referrals.count(), sources.daysSince(referrals.last())))
        : Optional.empty();
  }
}
