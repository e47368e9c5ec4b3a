package nurture.candidate.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nurture.candidate.CampaignOffer;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Reply;
import nurture.candidate.Touch;

/**
 * Where the candidate is in a cadence: which touch would be the next one, and how long the last one
 * is ago. Counted are outreach and updates since the candidate last replied and since they came
 * into their stage; campaigns, answers, newsletters and what belongs to a hiring process are no
 * part of a cadence.
 *
 * @param number 1 for somebody who has heard nothing of the kind since
 * @param waitedDays whole days since the last touch of any kind; {@value Facts#LONG_AGO} when there
 *     was none
 */
@AtMostOne
public record NextTouch(int number, @MovesWithClock int waitedDays) implements Fact {

  private static final Set<Purpose> CADENCE = Set.of(Purpose.OUTREACH, Purpose.UPDATE);

  static NextTouch of(Dossier dossier, Optional<Touch> last, Instant now) {
    Instant stage = dossier.funnel().since();
    Instant reply = dossier.engagement().lastReply().map(Reply::at).orElse(Instant.MIN);
    Instant since = reply.isAfter(stage) ? reply : stage;
    int number = 1;
    for (Touch touch : dossier.touches().recent()) {
      number +=
          touch.reaches()
                  && !touch.topic().startsWith(CampaignOffer.TOPICS)
                  && CADENCE.contains(touch.purpose())
                  && touch.at().isAfter(since)
              ? 1
              : 0;
    }
    return new NextTouch(number, last.map(t -> Facts.days(t.at(), now)).orElse(Facts.LONG_AGO));
  }
}
