package nurture.candidate.facts;

import java.time.Instant;
import java.util.Optional;
import nurture.candidate.RecruiterHold;
import nurture.meaning.Meaning;

@Meaning("a recruiter holds the candidate back; there only while that stands")
@AtMostOne
public record HeldBack(
    @Meaning("the recruiter") String by,
    @Meaning("the reason they gave; empty when they gave none") String reason,
    @Meaning("when the hold ends; empty when it does not end by itself") Optional<Instant> start)
    implements Fact {

  @Meaning("who holds them back and why, for example maren (meets them in person)")
  public String inWords() {
    return reason.isEmpty() ? by : by + " (" + reason + ")";
  }

  static Optional<HeldBack> of(FactSources sources) {
    return sources
        .dossier()
        .care()
        .hold()
        .filter(hold -> hold.stands(sources.today()))
        .map(hold -> new HeldBack(hold.by(), hold.reason(), hold.until().map(sources::start)));
  }

  static void changes(FactSources sources, ClockChanges changes) {
    sources.dossier().care().hold().flatMap(RecruiterHold::until).ifPresent(changes::day);
  }
}
