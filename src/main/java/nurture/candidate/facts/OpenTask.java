package nurture.candidate.facts;

import java.util.ArrayList;
import java.util.List;
import nurture.candidate.Touch;
import nurture.meaning.Meaning;

@Meaning("a task for a recruiter that waits to be done")
public record OpenTask(
    @Meaning("the name of the task") String topic,
    @Meaning(value = "whole days since it was set", unit = "days") @MovesWithClock int days)
    implements Fact {
  static List<OpenTask> all(FactSources sources) {
    List<OpenTask> all = new ArrayList<>();
    for (Touch touch : sources.dossier().touches().recent()) {
      if (touch.state() == Touch.State.OPEN) {
        all.add(new OpenTask(touch.topic(), sources.daysSince(touch.at())));
      }
    }
    return all;
  }
}
