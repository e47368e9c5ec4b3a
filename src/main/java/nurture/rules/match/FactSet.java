package nurture.rules.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts by their type. Immutable. */
final class FactSet {

  private final List<Object> all;
  private final Map<Class<?>, List<Object>> byType = new HashMap<>();

  FactSet(List<Object> all) {
    this.all = List.copyOf(all);
    for (Object fact : all) {
      byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
    }
  }

  /** Those of a type, or of the types it has in common. */
  List<Object> of(Class<?> type) {
    return type.isInterface()
        ? all.stream().filter(type::isInstance).toList()
        : byType.getOrDefault(type, List.of());
  }
}
