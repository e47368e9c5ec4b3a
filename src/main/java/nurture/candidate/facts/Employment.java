package nurture.candidate.facts;

import java.time.Instant;
import java.util.Optional;
import nurture.candidate.HiringStep;
import nurture.event.Relationship;
import nurture.meaning.Meaning;

@Meaning("the candidate was hired by us; not there otherwise")
@AtMostOne
public record Employment(
    @Meaning("the first day has come") boolean started,
    @Meaning(value = "whole days since the first day; 0 before it", unit = "days") @MovesWithClock
        int days)
    implements Fact {
  static Optional<Employment> of(FactSources sources) {
    if (sources.dossier().relationship() != Relationship.EMPLOYEE) {
      return Optional.empty();
    }
    HiringStep hired = null;
    for (HiringStep step : sources.dossier().hiring().steps()) {
      hired = step.kind() == HiringStep.Kind.HIRED ? step : hired;
    }
    if (hired == null) {
      return Optional.empty();
    }
    Instant first = hired.on().orElse(hired.at());
    return Optional.of(new Employment(!first.isAfter(sources.now()), sources.daysSince(first)));
  }
}
