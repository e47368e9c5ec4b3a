package nurture.candidate.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.candidate.SoftBounce;
import nurture.meaning.Meaning;

@Meaning(
    "emails that came back for now, since the last sign that the address works; not there without"
        + " one")
@AtMostOne
public record SoftBounces(
    @Meaning(value = "soft bounces in a row, one a message", unit = "bounces") int inARow,
    @Meaning(value = "whole days since the newest one", unit = "days") @MovesWithClock int daysAgo)
    implements Fact {

  static Optional<SoftBounces> of(FactSources sources) {
    List<SoftBounce> bounces = sources.dossier().permissions().bounces();
    return bounces.isEmpty()
        ? Optional.empty()
        : Optional.of(new SoftBounces(bounces.size(), sources.daysSince(newest(sources))));
  }

  /** When the newest one came; there is one. */
  static Instant newest(FactSources sources) {
    List<SoftBounce> bounces = sources.dossier().permissions().bounces();
    return bounces.get(bounces.size() - 1).at();
  }
}
