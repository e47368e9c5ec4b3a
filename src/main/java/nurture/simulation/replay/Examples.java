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
final class Examples {

  private final int most;
  private final Map<Kind, SortedMap<UUID, Example>> byKind = new EnumMap<>(Kind.class);

  Examples(int most) {
    this.most = most;
  }

  /**
   * @param example asked for only if it is to be kept
   */
  void offer(UUID id, Set<Kind> kinds, Supplier<Example> example) {
    if (kinds.stream().noneMatch(kind -> wants(kind, id))) {
      return;
    }
    Example made = example.get();
    kinds.forEach(kind -> keep(kind, id, made));
  }

  void merge(Examples other) {
    other.byKind.forEach((kind, kept) -> kept.forEach((id, example) -> keep(kind, id, example)));
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

  private boolean wants(Kind kind, UUID id) {
    SortedMap<UUID, Example> kept = byKind.get(kind);
    return most > 0 && (kept == null || kept.size() < most || id.compareTo(kept.lastKey()) < 0);
  }

  private void keep(Kind kind, UUID id, Example example) {
    if (wants(kind, id)) {
      SortedMap<UUID, Example> kept = byKind.computeIfAbsent(kind, k -> new TreeMap<>());
      kept.put(id, example);
      if (kept.size() > most) {
        kept.remove(kept.lastKey());
      }
    }
  }
}
