package nurture.cli.simulate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.event.EventEnvelope;
import nurture.insight.TimelineEntry.MessageLine;

/**
 * Lets several lives go by at once in one house, each to its own end: the candidates know nothing
 * of each other, and one pass through the months costs less than many.
 */
public final class ParallelDiaries {

  /** Begins the ids of what is known from the start, which no diary tells. */
  static final String KNOWN = "known-";

  /**
   * @param months for how long each is followed; empty for as long as its biography says
   * @return the diaries in the order of the biographies
   */
  public static List<Diary> of(
      SimulationHost simulationHost, List<Biography> biographies, Optional<Integer> months) {
    List<BiographyRun> open = new ArrayList<>();
    biographies.forEach(b -> open.add(new BiographyRun(b, months.orElse(b.months()))));
    List<BiographyRun> all = List.copyOf(open);
    Map<String, Diary> diaries = new TreeMap<>();
    while (!open.isEmpty()) {
      Instant next =
          open.stream().map(BiographyRun::next).min(Comparator.naturalOrder()).orElseThrow();
      simulationHost.onTo(next);
      look(simulationHost, open);
      for (BiographyRun life : open) {
        if (happens(simulationHost, life)) {
          look(simulationHost, open);
        }
      }
      for (BiographyRun life : List.copyOf(open)) {
        if (!simulationHost.now().isBefore(life.end())) {
          diaries.put(life.biography().ref(), Diary.of(simulationHost, life));
          open.remove(life);
        }
      }
    }
    return all.stream().map(life -> diaries.get(life.biography().ref())).toList();
  }

  private static boolean happens(SimulationHost simulationHost, BiographyRun life) {
    List<EventEnvelope> reports = life.due(simulationHost.now());
    if (!reports.isEmpty()) {
      simulationHost.happens(reports);
    }
    return !reports.isEmpty();
  }

  private static void look(SimulationHost simulationHost, List<BiographyRun> open) {
    List<MessageLine> newest = new ArrayList<>(simulationHost.newest());
    Collections.reverse(newest);
    newest.forEach(line -> open.forEach(life -> life.sees(line, simulationHost.now())));
  }

  private ParallelDiaries() {}
}
