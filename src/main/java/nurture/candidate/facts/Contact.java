package nurture.candidate.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Reply;
import nurture.candidate.Touch;
import nurture.event.Via;
import nurture.meaning.Meaning;

@Meaning(
    "how much the candidate has heard from us, over all channels; what reached them, may have, or"
        + " is on its way")
@AtMostOne
public record Contact(
    @Meaning("whether there was any touch") boolean ever,
    @Meaning(value = "whole days since the last touch; 36500 when there was none", unit = "days")
        @MovesWithClock
        int quietDays,
    @Meaning(value = "whole days since the last email; 36500 when there was none", unit = "days")
        @MovesWithClock
        int emailQuietDays,
    @Meaning(
            value = "whole days since the last outreach or introduction; 36500 when there was none",
            unit = "days")
        @MovesWithClock
        int outreachQuietDays,
    @Meaning(value = "touches in the last 7 days", unit = "touches") int touchesInWeek,
    @Meaning(value = "touches in the last 30 days", unit = "touches") int touchesInMonth,
    @Meaning(value = "touches in the last 90 days", unit = "touches") int touchesInQuarter,
    @Meaning(
            value = "touches in the last 7 days with which we came of our own accord",
            unit = "touches")
        int approachesInWeek,
    @Meaning(
            value =
                "touches in the last 90 days with which we came of our own accord, without"
                    + " newsletters",
            unit = "touches")
        int approachesInQuarter,
    @Meaning(
            value = "touches since the candidate last replied, or since the first",
            unit = "touches")
        int unanswered,
    @Meaning("a touch is planned and has not left yet") boolean waiting,
    @Meaning("what the last touch was for; empty when there was none") String lastTopic)
    implements Fact {

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int QUARTER = 90;
  private static final int[] WINDOWS = {WEEK, MONTH, QUARTER};

  static Contact of(FactSources sources) {
    Dossier dossier = sources.dossier();
    Optional<Touch> last = sources.lastTouch();
    Instant lastReply = dossier.engagement().lastReply().map(Reply::at).orElse(Instant.MIN);
    int week = 0;
    int month = 0;
    int quarter = 0;
    int approachesInWeek = 0;
    int approachesInQuarter = 0;
    int unanswered = 0;
    boolean waiting = false;
    int emailQuiet = Facts.LONG_AGO;
    int outreachQuiet = Facts.LONG_AGO;
    for (Touch touch : dossier.touches().recent()) {
      if (!touch.reaches()) {
        continue;
      }
      if (touch.via().filter(Via.EMAIL::equals).isPresent()) {
        emailQuiet = Math.min(emailQuiet, sources.daysSince(touch.at()));
      }
      int age = sources.daysSince(touch.at());
      outreachQuiet = touch.reachesOut() ? Math.min(outreachQuiet, age) : outreachQuiet;
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
        last.map(touch -> sources.daysSince(touch.at())).orElse(Facts.LONG_AGO),
        emailQuiet,
        outreachQuiet,
        week,
        month,
        quarter,
        approachesInWeek,
        approachesInQuarter,
        unanswered,
        waiting,
        last.map(Touch::topic).orElse(""));
  }

  static void changes(FactSources sources, ClockChanges changes) {
    for (Touch touch : sources.dossier().touches().recent()) {
      changes.at(touch.at());
      for (int days : WINDOWS) {
        changes.at(touch.at().plus(Duration.ofDays(days)));
      }
    }
  }
}
