package nurture.simulation.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import nurture.simulation.replay.ReplayReport.Example;

/**
 * A few candidates of each kind of difference: those with the least ids, so that the same are shown
 * whoever saw them first. Ids are hashes, so they are as good as drawn by lot.
 */
final class DifferenceExamples {

  private final int most;
  private final Map<DifferenceKind, SortedMap<UUID, Example>> byKind =
      new EnumMap<>(DifferenceKind.class);

  DifferenceExamples(int most) {
    this.most = most;
  }

  /**
   * @param example asked for only if it is to be kept
   */
  void offer(UUID id, Set<DifferenceKind> kinds, Supplier<Example> example) {
    if (kinds.stream().noneMatch(differenceKind -> wants(differenceKind, id))) {
      return;
    }
    Example made = example.get();
    kinds.forEach(differenceKind -> keep(differenceKind, id, made));
  }

  void merge(DifferenceExamples other) {
    other.byKind.forEach(
        (differenceKind, kept) -> kept.forEach((id, example) -> keep(differenceKind, id, example)));
  }

  /** In turn one of each kind, nobody twice. */
  List<Example> spread() {
    Map<UUID, Example> chosen = new LinkedHashMap<>();
    List<Iterator<Map.Entry<UUID, Example>>> turns = new ArrayList<>();
    byKind.values().forEach(kept -> turns.add(kept.entrySet().iterator()));
    boolean more = true;
    while (more && chosen.size() < most) {
      more = false;
      for (Iterator<Map.Entry<UUID, Example>> turn : turns) {
        while (turn.hasNext() && chosen.size() < most) {
          Map.Entry<UUID, Example> next = turn.next();
          if (chosen.putIfAbsent(next.getKey(), next.getValue()) == null) {
            more = true;
            break;
          }
        }
      }
    }
    Collection<Example> examples = chosen.values();
    return List.copyOf(examples);
  }

  private boolean wants(DifferenceKind differenceKind, UUID id) {
    SortedMap<UUID, Example> kept = byKind.get(differenceKind);
    return most > 0 && (kept == null || kept.size() < most || id.compareTo(kept.lastKey()) < 0);
  }

  private void keep(DifferenceKind differenceKind, UUID id, Example example) {
    if (wants(differenceKind, id)) {
      SortedMap<UUID, Example> kept = byKind.computeIfAbsent(differenceKind, k -> new TreeMap<>());
      kept.put(id, example);
      if (kept.size() > most) {
        kept.remove(kept.lastKey());
      }
    }
  }
}
