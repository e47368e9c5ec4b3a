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
import nurture.insight.Entry.MessageLine;

/**
 * Lets several lives go by at once in one house, each to its own end: the candidates know nothing
 * of each other, and one pass through the months costs less than many.
 */
public final class Diaries {

  /** Begins the ids of what is known from the start, which no diary tells. */
  static final String KNOWN = "known-";

  /**
   * @param months for how long each is followed; empty for as long as its biography says
   * @return the diaries in the order of the biographies
   */
  public static List<Diary> of(House house, List<Biography> biographies, Optional<Integer> months) {
    List<Living> open = new ArrayList<>();
    biographies.forEach(b -> open.add(new Living(b, months.orElse(b.months()))));
    List<Living> all = List.copyOf(open);
    Map<String, Diary> diaries = new TreeMap<>();
    while (!open.isEmpty()) {
      Instant next = open.stream().map(Living::next).min(Comparator.naturalOrder()).orElseThrow();
      house.onTo(next);
      look(house, open);
      for (Living life : open) {
        if (happens(house, life)) {
          look(house, open);
        }
      }
      for (Living life : List.copyOf(open)) {
        if (!house.now().isBefore(life.end())) {
          diaries.put(life.biography().ref(), Diary.of(house, life));
          open.remove(life);
        }
      }
    }
    return all.stream().map(life -> diaries.get(life.biography().ref())).toList();
  }

  private static boolean happens(House house, Living life) {
    List<EventEnvelope> reports = life.due(house.now());
    if (!reports.isEmpty()) {
      house.happens(reports);
    }
    return !reports.isEmpty();
  }

  private static void look(House house, List<Living> open) {
    List<MessageLine> newest = new ArrayList<>(house.newest());
    Collections.reverse(newest);
    newest.forEach(line -> open.forEach(life -> life.sees(line, house.now())));
  }

  private Diaries() {}
}
