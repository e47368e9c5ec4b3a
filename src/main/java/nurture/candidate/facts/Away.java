package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nurture.meaning.Meaning;

@Meaning("the candidate is out of office; there only while they are")
@AtMostOne
public record Away(
    @Meaning("the day they come back") LocalDate until,
    @Meaning("when that day begins, where the candidate is") Instant start)
    implements Fact {
  @Meaning("the day they come back, for example 1 June 2027")
  public String inWords() {
    return SpokenDay.of(until);
  }

  static Optional<Away> of(FactSources sources) {
    return sources
        .dossier()
        .engagement()
        .away()
        .filter(sources::ahead)
        .map(day -> new Away(day, sources.start(day)));
  }

  static void changes(FactSources sources, ClockChanges changes) {
    sources.dossier().engagement().away().ifPresent(changes::day);
  }
}
