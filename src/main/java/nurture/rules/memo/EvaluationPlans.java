package nurture.rules.memo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nurture.rules.memo.ConditionIndex.Place;
import nurture.rules.memo.KeySchema.PlacedComparison;
import nurture.rules.memo.RuleInputs.FactCondition;

/**
 * The plans of a book, made as facts call for them. A plan depends on which of the conditions no
 * rule can do without are met. Safe for concurrent use; bounded.
 */
final class EvaluationPlans {

  private static final int MOST = 400_000;
  private static final Object[] NO_VALUES = {};

  /**
   * The rules that may give an opinion that counts, and what is part of their keys.
   *
   * @param deciding those that may want something, or decide anything else by themselves
   * @param vetoing those that may only veto what others want; they come second
   * @param watched what all deciding rules depend on
   */
  record EvaluationPlan(List<KeySchema> deciding, List<KeySchema> vetoing, KeySchema watched) {}

  /**
   * Names a schema.
   *
   * @param rule -1 for several
   * @param among the rules whose conditions matter
   * @param wanted whether their conditions on touchpoints matter
   */
  private record SchemaId(int rule, BitSet among, boolean wanted) {}

  private final List<RuleInputs> rules;
  private final ConditionIndex index;
  private final RuleDependencies dependencies;

  /** By rule, the conditions it cannot do without, and those of all rules. */
  private final long[][] required;

  private final long[] decisive;
  private final BoundedCache<CacheKey, EvaluationPlan> plans = new BoundedCache<>(MOST);
  private final BoundedCache<SchemaId, KeySchema> schemas = new BoundedCache<>(MOST);

  EvaluationPlans(List<RuleInputs> rules, ConditionIndex index) {
    this.rules = rules;
    this.index = index;
    this.dependencies = new RuleDependencies(rules);
    this.required = new long[rules.size()][];
    this.decisive = index.empty();
    for (int rule = 0; rule < required.length; rule++) {
      long[] bits = index.empty();
      rules.get(rule).conditions().stream()
          .filter(FactCondition::required)
          .forEach(condition -> index.addTo(bits, condition));
      required[rule] = bits;
      Arrays.setAll(decisive, word -> decisive[word] | bits[word]);
    }
  }

  /**
   * @param leaving whether the question is what stands against a message that is about to leave
   * @param present the bits of the conditions some fact meets; changed
   */
  EvaluationPlan plan(boolean leaving, long[] present) {
    for (int i = 0; i < present.length; i++) {
      present[i] &= decisive[i];
    }
    return plans.get(new CacheKey(leaving, present, NO_VALUES), () -> made(leaving, present));
  }

  private EvaluationPlan made(boolean leaving, long[] present) {
    BitSet ready = new BitSet();
    for (int rule = 0; rule < required.length; rule++) {
      boolean asked = !leaving || rules.get(rule).beforeSending();
      ready.set(rule, asked && met(required[rule], present));
    }
    BitSet active = dependencies.active(ready, leaving);
    boolean wanted = leaving || active.stream().anyMatch(rule -> rules.get(rule).wantsTouchpoint());
    List<KeySchema> deciding = new ArrayList<>();
    List<KeySchema> vetoing = new ArrayList<>();
    BitSet watched = new BitSet();
    for (int rule = active.nextSetBit(0); rule >= 0; rule = active.nextSetBit(rule + 1)) {
      boolean known = !leaving && dependencies.afterwards(rule);
      BitSet among = dependencies.closure(rule, active, known);
      if (rules.get(rule).decides()) {
        deciding.add(schema(new SchemaId(rule, among, leaving)));
        watched.or(among);
      } else if (wanted && rules.get(rule).vetoes()) {
        vetoing.add(schema(new SchemaId(rule, among, leaving || known)));
      }
    }
    return new EvaluationPlan(
        List.copyOf(deciding), List.copyOf(vetoing), schema(new SchemaId(-1, watched, false)));
  }

  private static boolean met(long[] required, long[] present) {
    for (int i = 0; i < required.length; i++) {
      if ((required[i] & ~present[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  private KeySchema schema(SchemaId id) {
    return schemas.get(id, () -> made(id));
  }

  private KeySchema made(SchemaId id) {
    long[][] bits = new long[index.types()][];
    Arrays.setAll(bits, type -> new long[index.of(type).words()]);
    List<Set<FieldReader>> values =
        Stream.<Set<FieldReader>>generate(LinkedHashSet::new).limit(bits.length).toList();
    Set<Integer> types = new TreeSet<>();
    List<PlacedComparison> comparisons = new ArrayList<>();
    for (RuleInputs rule : id.among().stream().mapToObj(rules::get).toList()) {
      Stream.concat(
              rule.conditions().stream(),
              id.wanted() ? rule.touchpoints().stream() : Stream.<FactCondition>of())
          .forEach(
              condition -> {
                Place place = index.place(condition);
                types.add(place.type());
                bits[place.type()][place.bit() >> 6] |= 1L << place.bit();
                values.get(place.type()).addAll(condition.values());
              });
      rule.comparisons()
          .forEach(
              each ->
                  comparisons.add(
                      new PlacedComparison(
                          index.place(each.right()), index.place(each.left()), each)));
    }
    return new KeySchema(
        id.rule() < 0 ? "" : rules.get(id.rule()).rule(),
        id.rule() >= 0 && rules.get(id.rule()).nextOpening(),
        types.stream().mapToInt(Integer::intValue).toArray(),
        bits,
        values.stream().map(some -> some.toArray(FieldReader[]::new)).toArray(FieldReader[][]::new),
        List.copyOf(comparisons));
  }
}
