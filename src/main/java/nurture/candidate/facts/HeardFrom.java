package nurture.candidate.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.candidate.Reply;
import nurture.meaning.Meaning;

/** What the retention of a candidate's data is counted from (GDPR Art. 5(1)(e)). */
@Meaning(
    "the last sign of the candidate: a reply, a click, a consent, a referral, a step in a hiring"
        + " process; where there was none, the day the data were collected; not there without"
        + " either")
@AtMostOne
public record HeardFrom(
    @Meaning(value = "whole days since then", unit = "days") @MovesWithClock int daysAgo)
    implements Fact {

  static Optional<HeardFrom> of(FactSources sources) {
    return last(sources).map(at -> new HeardFrom(sources.daysSince(at)));
  }

  /** When it was; empty where nothing of the kind is known. */
  static Optional<Instant> last(FactSources sources) {
    Dossier dossier = sources.dossier();
    return Stream.of(
            dossier.engagement().lastReply().map(Reply::at).stream(),
            dossier.engagement().clicks().values().stream().map(clicks -> clicks.last()),
            Stream.of(dossier.engagement().referrals())
                .filter(referrals -> referrals.count() > 0)
                .map(referrals -> referrals.last()),
            dossier.hiring().steps().stream().map(HiringStep::at),
            Agreement.channels(sources).stream().map(via -> Agreement.since(via, sources)))
        .flatMap(signs -> signs)
        .max(Instant::compareTo)
        .or(() -> dossier.person().collectedAt());
  }
}
