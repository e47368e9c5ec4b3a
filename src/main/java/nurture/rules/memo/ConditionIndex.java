package nurture.rules.memo;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nurture.rules.memo.RuleInputs.FactCondition;

/**
 * One bit for each condition of the rules of a book, by type of fact. The bit of a fact is set if
 * the fact meets the tests of the condition. Conditions with equal tests share a bit. Immutable.
 */
final class ConditionIndex {

  /**
   * Where the bit of a condition is.
   *
   * @param type the number of the type of fact
   */
  record Place(int type, int bit) {
    boolean isIn(long[] bits) {
      return (bits[bit >> 6] & 1L << bit) != 0;
    }
  }

  private final Map<Class<?>, Integer> types = new IdentityHashMap<>();
  private final List<List<List<FieldTest>>> conditions = new ArrayList<>();
  private final List<FactTypeIndex> indexes;
  private final int[] offsets;

  ConditionIndex(List<RuleInputs> rules) {
    for (RuleInputs rule : rules) {
      rule.conditions().forEach(this::add);
      rule.touchpoints().forEach(this::add);
    }
    this.indexes = conditions.stream().map(FactTypeIndex::new).toList();
    this.offsets = new int[indexes.size() + 1];
    for (int type = 0; type < indexes.size(); type++) {
      offsets[type + 1] = offsets[type] + indexes.get(type).words();
    }
  }

  private void add(FactCondition condition) {
    Integer type = types.computeIfAbsent(condition.fact(), fact -> types.size());
    if (type == conditions.size()) {
      conditions.add(new ArrayList<>());
    }
    if (!conditions.get(type).contains(condition.tests())) {
      conditions.get(type).add(condition.tests());
    }
  }

  Place place(FactCondition condition) {
    int type = type(condition.fact());
    return new Place(type, conditions.get(type).indexOf(condition.tests()));
  }

  /** The number of a type of fact; -1 if no rule has a condition on it. */
  int type(Class<?> fact) {
    Integer type = types.get(fact);
    return type == null ? -1 : type;
  }

  /** The number of types of facts. */
  int types() {
    return indexes.size();
  }

  FactTypeIndex of(int type) {
    return indexes.get(type);
  }

  /** Room for one bit for each condition, of all types of facts one after the other. */
  long[] empty() {
    return new long[offsets[indexes.size()]];
  }

  /** Sets the bits of a fact among those of all types. */
  void addTo(long[] all, int type, long[] bits) {
    int offset = offsets[type];
    for (int i = 0; i < bits.length; i++) {
      all[offset + i] |= bits[i];
    }
  }

  /** Sets the bit of a condition among those of all types. */
  void addTo(long[] all, FactCondition condition) {
    Place place = place(condition);
    all[offsets[place.type()] + (place.bit() >> 6)] |= 1L << place.bit();
  }
}
