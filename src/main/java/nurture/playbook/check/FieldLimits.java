package nurture.playbook.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.rules.language.FieldComparison;

/** What remains possible for each field of one fact under all the tests of it. */
final class FieldLimits {

  private final Map<String, Field> fields = new LinkedHashMap<>();

  /** What remains possible for one field. */
  private static final class Field {

    private final StringBuilder tests = new StringBuilder();
    private final Set<Object> excluded = new HashSet<>();
    private Optional<Set<Object>> allowed = Optional.empty();
    private long least = Long.MIN_VALUE;
    private long most = Long.MAX_VALUE;

    void add(FieldComparison test) {
      tests.append(tests.isEmpty() ? "" : " and ").append(test);
      switch (test.operator()) {
        case EQUAL -> {
          Set<Object> both = new HashSet<>(test.values());
          allowed.ifPresent(both::retainAll);
          allowed = Optional.of(both);
        }
        case NOT_EQUAL -> excluded.addAll(test.values());
        case AT_MOST -> most = Math.min(most, (Integer) test.values().get(0));
        default -> least = Math.max(least, (Integer) test.values().get(0));
      }
    }

    boolean isEmpty() {
      return least > most
          || excluded.containsAll(List.of(true, false))
          || allowed.filter(values -> values.stream().noneMatch(this::possible)).isPresent();
    }

    private boolean possible(Object value) {
      return !excluded.contains(value)
          && (!(value instanceof Integer number) || number >= least && number <= most);
    }
  }

  /** Adds a test in its normal form. */
  void add(FieldComparison test) {
    fields.computeIfAbsent(test.name(), name -> new Field()).add(test);
  }

  /** The tests of a field for which nothing remains; empty if there is no such field. */
  Optional<String> impossible() {
    return fields.values().stream()
        .filter(Field::isEmpty)
        .findFirst()
        .map(field -> field.tests.toString());
  }
}
