package nurture.candidate.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.candidate.NoticeAddressee;
import nurture.candidate.Reply;
import nurture.candidate.Touch;
import nurture.meaning.Meaning;

@Meaning("a task for a recruiter that waits to be done")
public record OpenTask(
    @Meaning("the name of the task") String topic,
    @Meaning("what it asks for") String title,
    @Meaning(value = "whole days since it was set", unit = "days") @MovesWithClock int days,
    @Meaning("the owner was reminded that it is open") boolean reminded,
    @Meaning("recruiting ops were the last to be told that it is open") boolean escalated,
    @Meaning(
            value =
                "whole days since the owner or recruiting ops were last told that it is open; since"
                    + " it was set where they never were",
            unit = "days")
        @MovesWithClock
        int toldDays,
    @Meaning(
            "it was set, or people were told that it is open, not before the candidate's newest"
                + " reply; true without a reply")
        boolean sinceReply,
    @Meaning(
            "it is for a hiring process, and a newer step came or the interview day it was set on"
                + " is over")
        boolean outdated)
    implements Fact {
  static List<OpenTask> all(FactSources sources) {
    List<OpenTask> all = new ArrayList<>();
    for (Touch touch : sources.dossier().touches().recent()) {
      if (touch.state() == Touch.State.OPEN) {
        all.add(of(touch, sources));
      }
    }
    return all;
  }

  static OpenTask of(Touch task, FactSources sources) {
    Optional<NoticeAddressee> told = task.reminded();
    return new OpenTask(
        task.topic(),
        task.heading(),
        sources.daysSince(task.at()),
        told.isPresent(),
        told.filter(NoticeAddressee.RECRUITING_OPS::equals).isPresent(),
        sources.daysSince(task.toldAt()),
        !task.toldAt().isBefore(replied(sources)),
        sources.dossier().hiring().outdated(task, sources.now(), sources.zone()));
  }

  private static Instant replied(FactSources sources) {
    return sources.dossier().engagement().lastReply().map(Reply::at).orElse(Instant.MIN);
  }
}
