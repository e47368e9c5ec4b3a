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
    return firstDay(sources)
        .map(first -> new Employment(!first.isAfter(sources.now()), sources.daysSince(first)));
  }

  /** When the first day is; empty for a candidate who was not hired by us. */
  static Optional<Instant> firstDay(FactSources sources) {
    HiringStep hired = null;
    for (HiringStep step : sources.dossier().hiring().steps()) {
      hired = step.kind() == HiringStep.Kind.HIRED ? step : hired;
    }
    return sources.dossier().relationship() != Relationship.EMPLOYEE || hired == null
        ? Optional.empty()
        : Optional.of(hired.on().orElse(hired.at()));
  }
}
