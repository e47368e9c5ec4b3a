package nurture.candidate.facts;

import java.time.Instant;
import java.util.List;
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
public record Contact(
    boolean ever,
    int quietDays,
    int touchesInWeek,
    int touchesInMonth,
    int touchesInQuarter,
    int approachesInWeek,
    int approachesInQuarter,
    int unanswered,
    boolean waiting,
    String lastTopic) {

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int QUARTER = 90;

  static Contact of(Dossier dossier, Optional<Touch> last, Instant now) {
    Instant lastReply = dossier.engagement().lastReply().map(Reply::at).orElse(Instant.MIN);
    List<Touch> touches =
        dossier.touches().recent().stream().filter(touch -> touch.reaches()).toList();
    int[] within = new int[QUARTER + 1];
    int[] approaches = new int[QUARTER + 1];
    int unanswered = 0;
    boolean waiting = false;
    int newsletters = 0;
    for (Touch touch : touches) {
      int age = Math.min(QUARTER, Facts.days(touch.at(), now));
      within[age]++;
      approaches[age] += touch.approaches() ? 1 : 0;
      newsletters += age < QUARTER && touch.purpose() == Purpose.NEWSLETTER ? 1 : 0;
      unanswered += touch.at().isAfter(lastReply) ? 1 : 0;
      waiting |= touch.state() == Touch.State.PLANNED;
    }
    return new Contact(
        last.isPresent(),
        last.map(touch -> Facts.days(touch.at(), now)).orElse(Facts.LONG_AGO),
        sum(within, WEEK),
        sum(within, MONTH),
        sum(within, QUARTER),
        sum(approaches, WEEK),
        sum(approaches, QUARTER) - newsletters,
        unanswered,
        waiting,
        last.map(Touch::topic).orElse(""));
  }

  private static int sum(int[] byAge, int days) {
    int sum = 0;
    for (int age = 0; age < days; age++) {
      sum += byAge[age];
    }
    return sum;
  }
}
