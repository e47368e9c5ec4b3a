package nurture.candidate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.candidate.EventTally;
import nurture.meaning.Meaning;

@Meaning("a topic, usually a template, the candidate was touched for, however it ended")
public record TopicHistory(
    @Meaning("the topic") String topic,
    @Meaning(value = "how often", unit = "times") int times,
    @Meaning(value = "whole days since the last time", unit = "days") @MovesWithClock int daysAgo)
    implements Fact {
  static List<TopicHistory> all(FactSources sources) {
    List<TopicHistory> all = new ArrayList<>();
    for (Map.Entry<String, EventTally> topic :
        Facts.sorted(sources.dossier().touches().byTopic())) {
      EventTally tally = topic.getValue();
      all.add(new TopicHistory(topic.getKey(), tally.count(), sources.daysSince(tally.last())));
    }
    return all;
  }
}
