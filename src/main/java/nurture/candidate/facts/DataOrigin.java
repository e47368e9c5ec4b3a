package nurture.candidate.facts;

import java.time.Instant;
import java.util.Optional;
import nurture.candidate.Person;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.event.Via;
import nurture.meaning.Meaning;
import org.jspecify.annotations.Nullable;

/** What a notice of the origin of data depends on (GDPR Art. 14). */
@Meaning("where the data of the candidate are from, and whether the candidate was told")
@AtMostOne
public record DataOrigin(
    @Meaning("the source is known; the footer of each email says it") boolean known,
    @Meaning(
            "an email left after the source was known, or a recruiter did a task that is for a"
                + " notice")
        boolean told,
    @Meaning(
            value = "whole days since the data were collected; 36500 when that is not known",
            unit = "days")
        @MovesWithClock
        int days)
    implements Fact {

  static DataOrigin of(FactSources sources) {
    Instant collected = collected(sources);
    return new DataOrigin(
        !sources.dossier().person().source().isEmpty(),
        told(sources),
        collected == null ? Facts.LONG_AGO : sources.daysSince(collected));
  }

  /** When the data were collected; null where that is not known. */
  static @Nullable Instant collected(FactSources sources) {
    return sources.dossier().person().collectedAt().orElse(null);
  }

  private static boolean told(FactSources sources) {
    Person person = sources.dossier().person();
    if (person.source().isEmpty()) {
      return false;
    }
    Instant since = person.sourceAsOf().or(person::collectedAt).orElse(Instant.MIN);
    for (Touch touch : sources.dossier().touches().recent()) {
      if (tells(touch) && !touch.at().isBefore(since)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Touch touch) {
    return touch.state() == Touch.State.SENT && Optional.of(Via.EMAIL).equals(touch.via())
        || touch.state() == Touch.State.DONE && touch.purpose() == Purpose.NOTICE;
  }
}
