package nurture.candidate.facts;

import java.time.Instant;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Reply;
import nurture.candidate.Touch;

/**
 * How much the candidate has heard from us, over all channels. Only what reached them, may have, or
 * is on its way counts.
 *
 * @param ever whether there was any touch
 * @param quietDays whole days since the last one; {@value Facts#LONG_AGO} when there was none
 * @param touchesInWeek in the last 7 days
 * @param touchesInMonth in the last 30 days
 * @param touchesInQuarter in the last 90 days
 * @param approachesInWeek those in the last 7 days with which we came of our own accord
 * @param approachesInQuarter the same in the last 90 days, without newsletters, which people take
 *     because they showed interest
 * @param unanswered touches since the candidate last replied, or since ever
 * @param waiting a touch is planned and has not left yet
 * @param lastTopic what the last one was for; empty when there was none
 */
@AtMostOne
public record Contact(
    boolean ever,
    @MovesWithClock int quietDays,
    int touchesInWeek,
    int touchesInMonth,
    int touchesInQuarter,
    int approachesInWeek,
    int approachesInQuarter,
    int unanswered,
    boolean waiting,
    String lastTopic)
    implements Fact {

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int QUARTER = 90;

  static Contact of(Dossier dossier, Optional<Touch> last, Instant now) {
    Instant lastReply = dossier.engagement().lastReply().map(Reply::at).orElse(Instant.MIN);
    int week = 0;
    int month = 0;
    int quarter = 0;
    int approachesInWeek = 0;
    int approachesInQuarter = 0;
    int unanswered = 0;
    boolean waiting = false;
    for (Touch touch : dossier.touches().recent()) {
      if (!touch.reaches()) {
        continue;
      }
      int age = Facts.days(touch.at(), now);
      boolean approach = touch.approaches();
      week += age < WEEK ? 1 : 0;
      month += age < MONTH ? 1 : 0;
      quarter += age < QUARTER ? 1 : 0;
      approachesInWeek += approach && age < WEEK ? 1 : 0;
      approachesInQuarter +=
          approach && touch.purpose() != Purpose.NEWSLETTER && age < QUARTER ? 1 : 0;
      unanswered += touch.at().isAfter(lastReply) ? 1 : 0;
      waiting |= touch.state() == Touch.State.PLANNED;
    }
    return new Contact(
        last.isPresent(),
        last.map(touch -> Facts.days(touch.at(), now)).orElse(Facts.LONG_AGO),
        week,
        month,
        quarter,
        approachesInWeek,
        approachesInQuarter,
        unanswered,
        waiting,
        last.map(Touch::topic).orElse(""));
  }
}
