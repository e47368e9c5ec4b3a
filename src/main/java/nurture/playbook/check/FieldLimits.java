package nurture.playbook.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What remains possible for each field of one fact under all the tests of it. */
final class FieldLimits {

  private final Map<String, Field> fields = new LinkedHashMap<>();

  /** What remains possible for one field. */
  private static final class Field {

    private final StringBuilder tests = new StringBuilder();
    private final Set<String> excluded = new HashSet<>();
    private Optional<Set<String>> allowed = Optional.empty();
    private long least = Long.MIN_VALUE;
    private long most = Long.MAX_VALUE;

    void add(FieldComparison test) {
      tests.append(tests.isEmpty() ? "" : " and ").append(test);
      switch (test.operator()) {
        case "==" -> {
          Set<String> both = new HashSet<>(test.values());
          allowed.ifPresent(both::retainAll);
          allowed = Optional.of(both);
        }
        case "!=" -> excluded.addAll(test.values());
        case "<=" -> most = Math.min(most, Long.parseLong(test.values().get(0)));
        default -> least = Math.max(least, Long.parseLong(test.values().get(0)));
      }
    }

    boolean isEmpty() {
      return least > most
          || excluded.containsAll(List.of("true", "false"))
          || allowed.filter(values -> values.stream().noneMatch(this::possible)).isPresent();
    }

    private boolean possible(String value) {
      return !excluded.contains(value)
          && (!FieldComparison.isNumber(value)
              || Long.parseLong(value) >= least && Long.parseLong(value) <= most);
    }
  }

  void add(FieldComparison test) {
    fields.computeIfAbsent(test.field(), name -> new Field()).add(test);
  }

  /** The tests of a field for which nothing remains; empty if there is no such field. */
  Optional<String> impossible() {
    return fields.values().stream()
        .filter(Field::isEmpty)
        .findFirst()
        .map(field -> field.tests.toString());
  }
}
