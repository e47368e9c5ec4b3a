package nurture.candidate.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.candidate.Engagement;
import nurture.candidate.EventTally;
import nurture.candidate.Reply;
import nurture.candidate.Touch;
import nurture.meaning.Meaning;

@Meaning("a topic, usually a template, the candidate was touched for, however it ended")
public record TopicHistory(
    @Meaning("the topic") String topic,
    @Meaning(value = "how often", unit = "times") int times,
    @Meaning(value = "whole days since the last time", unit = "days") @MovesWithClock int daysAgo,
    @Meaning("a touch for it reached the candidate, may have, or is on its way") boolean reached,
    @Meaning("the last time was not before the candidate's newest reply; true without a reply")
        boolean sinceReply,
    @Meaning("the last time was not before the candidate's newest referral; true without one")
        boolean sinceReferral)
    implements Fact {
  static List<TopicHistory> all(FactSources sources) {
    Set<String> reached = reached(sources);
    List<TopicHistory> all = new ArrayList<>();
    for (Map.Entry<String, EventTally> topic :
        Facts.sorted(sources.dossier().touches().byTopic())) {
      all.add(of(topic, reached, sources));
    }
    return all;
  }

  private static TopicHistory of(
      Map.Entry<String, EventTally> topic, Set<String> reached, FactSources sources) {
    Engagement engagement = sources.dossier().engagement();
    EventTally tally = topic.getValue();
    return new TopicHistory(
        topic.getKey(),
        tally.count(),
        sources.daysSince(tally.last()),
        reached.contains(topic.getKey()),
        !tally.last().isBefore(engagement.lastReply().map(Reply::at).orElse(Instant.MIN)),
        !tally.last().isBefore(engagement.referrals().last()));
  }

  /** The topics of the touches that reached the candidate or are on their way. */
  private static Set<String> reached(FactSources sources) {
    Set<String> reached = new HashSet<>();
    for (Touch touch : sources.dossier().touches().recent()) {
      if (touch.reaches()) {
        reached.add(touch.topic());
      }
    }
    return reached;
  }
}
