package nurture.candidate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.candidate.EventTally;
import nurture.meaning.Meaning;

@Meaning("a topic the candidate followed links on")
public record Interest(
    @Meaning("the topic") String topic,
    @Meaning(value = "how often they followed one", unit = "clicks") int clicks,
    @Meaning(value = "whole days since the last time", unit = "days") @MovesWithClock int daysAgo,
    @Meaning("the topic they followed most") boolean strongest)
    implements Fact {
  static List<Interest> all(FactSources sources) {
    Map<String, EventTally> clicks = sources.dossier().engagement().clicks();
    if (clicks.isEmpty()) {
      return List.of();
    }
    List<Map.Entry<String, EventTally>> sorted = Facts.sorted(clicks);
    String strongest = "";
    int most = -1;
    for (Map.Entry<String, EventTally> clicked : sorted) {
      // Of those as strong, the last in the order of the alphabet.
      if (!clicked.getKey().isEmpty() && clicked.getValue().count() >= most) {
        strongest = clicked.getKey();
        most = clicked.getValue().count();
      }
    }
    List<Interest> all = new ArrayList<>(sorted.size());
    for (Map.Entry<String, EventTally> clicked : sorted) {
      EventTally tally = clicked.getValue();
      all.add(
          new Interest(
              clicked.getKey(),
              tally.count(),
              sources.daysSince(tally.last()),
              most >= 0 && clicked.getKey().equals(strongest)));
    }
    return all;
  }
}
