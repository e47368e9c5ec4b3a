package nurture.rules.memo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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

  /**
   * The rules that may give an opinion that counts, and what is part of their keys.
   *
   * @param deciding those that may want something, or decide anything else by themselves
   * @param vetoing those that may only veto what others want; they come second
   * @param watched what all deciding rules depend on
   */
  record EvaluationPlan(List<KeySchema> deciding, List<KeySchema> vetoing, KeySchema watched) {}

  /**
   * Names a plan. Far fewer than the conditions that facts meet: most of those bear on no rule that
   * can fire.
   *
   * @param ready the rules of which all conditions are met that they cannot do without
   */
  private record PlanId(boolean leaving, BitSet ready) {}

  /**
   * Names a schema.
   *
   * @param rule -1 for several
   * @param among the rules whose conditions matter
   * @param wanted whether their conditions on touchpoints matter
   */
  private record SchemaId(int rule, BitSet among, boolean wanted) {}

  /** A schema before it is known which of the active rules matter; {@code among} holds more. */
  private record ClosureId(SchemaId of, boolean known) {}

  /**
   * The schema of a rule.
   *
   * @param among the rules whose conditions matter; not to be changed
   */
  private record RuleSchema(KeySchema schema, BitSet among) {}

  private final List<RuleInputs> rules;
  private final ConditionIndex index;
  private final RuleDependencies dependencies;

  /** By rule, the conditions it cannot do without: in which words their bits are, and the bits. */
  private final int[][] requiredWords;

  private final long[][] required;

  /** The rules that decide anything by themselves; those that do something else. */
  private final BitSet decides = new BitSet();

  private final BitSet wants = new BitSet();
  private final BitSet vetoes = new BitSet();
  private final BitSet beforeSending = new BitSet();
  private final BoundedCache<PlanId, EvaluationPlan> plans = new BoundedCache<>(MOST);
  private final BoundedCache<ClosureId, RuleSchema> closures = new BoundedCache<>(MOST);
  private final BoundedCache<SchemaId, KeySchema> schemas = new BoundedCache<>(MOST);

  EvaluationPlans(List<RuleInputs> rules, ConditionIndex index) {
    this.rules = rules;
    this.index = index;
    this.dependencies = new RuleDependencies(rules);
    this.required = new long[rules.size()][];
    this.requiredWords = new int[rules.size()][];
    for (int rule = 0; rule < required.length; rule++) {
      long[] bits = index.empty();
      rules.get(rule).conditions().stream()
          .filter(FactCondition::required)
          .forEach(condition -> index.addTo(bits, condition));
      requiredWords[rule] =
          IntStream.range(0, bits.length).filter(word -> bits[word] != 0).toArray();
      required[rule] = IntStream.of(requiredWords[rule]).mapToLong(word -> bits[word]).toArray();
      decides.set(rule, rules.get(rule).decides());
      wants.set(rule, rules.get(rule).wantsTouchpoint());
      vetoes.set(rule, rules.get(rule).vetoes());
      beforeSending.set(rule, rules.get(rule).beforeSending());
    }
  }

  /**
   * @param leaving whether the question is what stands against a message that is about to leave
   * @param present the bits of the conditions some fact meets
   */
  EvaluationPlan plan(boolean leaving, long[] present) {
    BitSet ready = new BitSet(required.length);
    for (int rule = 0; rule < required.length; rule++) {
      if ((!leaving || beforeSending.get(rule)) && met(rule, present)) {
        ready.set(rule);
      }
    }
    return plans.get(new PlanId(leaving, ready), () -> made(leaving, ready));
  }

  private EvaluationPlan made(boolean leaving, BitSet ready) {
    BitSet active = dependencies.active(ready, leaving);
    boolean wanted = leaving || active.intersects(wants);
    List<KeySchema> deciding = new ArrayList<>();
    List<KeySchema> vetoing = new ArrayList<>();
    BitSet watched = new BitSet();
    for (int rule = active.nextSetBit(0); rule >= 0; rule = active.nextSetBit(rule + 1)) {
      boolean known = !leaving && dependencies.afterwards(rule);
      if (decides.get(rule)) {
        RuleSchema schema = schema(rule, active, known, leaving);
        deciding.add(schema.schema());
        watched.or(schema.among());
      } else if (wanted && vetoes.get(rule)) {
        vetoing.add(schema(rule, active, known, leaving || known).schema());
      }
    }
    return new EvaluationPlan(
        List.copyOf(deciding), List.copyOf(vetoing), schema(new SchemaId(-1, watched, false)));
  }

  private boolean met(int rule, long[] present) {
    long[] bits = required[rule];
    int[] words = requiredWords[rule];
    for (int i = 0; i < bits.length; i++) {
      if ((bits[i] & ~present[words[i]]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Of those a rule may depend on, some do so only through others that are not active. */
  private RuleSchema schema(int rule, BitSet active, boolean known, boolean wanted) {
    BitSet some = (BitSet) dependencies.all(rule, known).clone();
    some.and(active);
    return closures.get(
        new ClosureId(new SchemaId(rule, some, wanted), known),
        () -> {
          BitSet among = dependencies.closure(rule, some, known);
          return new RuleSchema(schema(new SchemaId(rule, among, wanted)), among);
        });
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
