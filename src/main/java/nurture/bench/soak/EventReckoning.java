package nurture.bench.soak;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nurture.bench.BenchFigure;

/**
 * Whether every event that was acknowledged is kept and was evaluated, once. Pure.
 *
 * @param acknowledged when each was acknowledged
 * @param applied all events of the database, and in how many decisions each was applied
 * @param pending events that still wait
 */
record EventReckoning(
    Map<SoakEventKey, Instant> acknowledged,
    Map<SoakEventKey, Integer> applied,
    Set<SoakEventKey> pending) {

  List<BenchFigure> figures() {
    return List.of(
        SoakFigures.told("acknowledged", "events answered with 202", "events", acknowledged.size())
            .noting(
                "%d in the database, with those that the server reports itself"
                    .formatted(applied.size())),
        SoakFigures.faults(
            "lost",
            "events acknowledged that are not in the database",
            "events",
            acknowledgedThat(event -> !applied.containsKey(event))),
        SoakFigures.faults(
            "unapplied",
            "events in the database that no decision applied",
            "events",
            keptThat(event -> times(event) == 0 || pending.contains(event))),
        SoakFigures.faults(
            "applied-twice",
            "events that more than one decision applied",
            "events",
            keptThat(event -> times(event) > 1)));
  }

  private int times(SoakEventKey event) {
    return applied.getOrDefault(event, 0);
  }

  private Set<String> acknowledgedThat(Predicate<SoakEventKey> fault) {
    return named(acknowledged.keySet(), fault);
  }

  private Set<String> keptThat(Predicate<SoakEventKey> fault) {
    return named(applied.keySet(), fault);
  }

  private static Set<String> named(Set<SoakEventKey> events, Predicate<SoakEventKey> fault) {
    return events.stream()
        .filter(fault)
        .map(SoakEventKey::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
