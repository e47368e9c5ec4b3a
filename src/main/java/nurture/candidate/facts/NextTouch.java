package nurture.candidate.facts;

import java.time.Instant;
import java.util.Set;
import nurture.candidate.CampaignOffer;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Reply;
import nurture.candidate.Touch;
import nurture.meaning.Meaning;

/**
 * Where the candidate is in a cadence. Counted are outreach and updates since the candidate last
 * replied and since they came into their stage; campaigns, answers, newsletters and what belongs to
 * a hiring process are no part of a cadence.
 */
@Meaning("where the candidate is in a cadence: which touch would be the next one")
@AtMostOne
public record NextTouch(
    @Meaning(
            value =
                "the number of the next touch; 1 for a candidate who has heard nothing of the sort"
                    + " since",
            unit = "touches")
        int number,
    @Meaning(
            value = "whole days since the last touch of any kind; 36500 when there was none",
            unit = "days")
        @MovesWithClock
        int waitedDays)
    implements Fact {

  private static final Set<Purpose> CADENCE = Set.of(Purpose.OUTREACH, Purpose.UPDATE);

  static NextTouch of(FactSources sources) {
    Dossier dossier = sources.dossier();
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
    return new NextTouch(
        number,
        sources.lastTouch().map(touch -> sources.daysSince(touch.at())).orElse(Facts.LONG_AGO));
  }
}
