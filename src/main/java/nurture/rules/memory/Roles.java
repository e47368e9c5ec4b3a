package nurture.rules.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All rules of a book as far as they can be told apart, and which of them may come to something
 * when certain premises have facts. Safe for concurrent use.
 */
final class Roles {

  /** What a plan is for. */
  enum Question {
    /** Everything a decision comes of. */
    DECISION,
    /** All but what stands against it, which matters only where something is wanted. */
    AWAKENING,
    /** What stands against a message. */
    LAST_LOOK
  }

  private record Situation(Question question, long[] present, int hash) {
    Situation(Question question, long[] present) {
      this(question, present, 31 * Arrays.hashCode(present) + question.ordinal());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Situation that
          && question == that.question
          && Arrays.equals(present, that.present);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private static final int MOST_PLANS = 400_000;

  private final List<Role> roles;
  private final Map<Class<?>, Integer> types = new LinkedHashMap<>();
  private final List<Lens> lenses = new ArrayList<>();
  private final int[] offsets;
  private final int words;

  /** By rule, the bits in all types of the premises it cannot do without. */
  private final long[][] required;

  /** The bits of all of them: no other decides which rules may speak. */
  private final long[] decisive;

  /** By rule, what it must hear and what it may say, numbered; by what it may say, who hears it. */
  private final Hearsay hearsay;

  private final BitSet[] feeders;
  private final Map<Situation, Plan> plans = new ConcurrentHashMap<>();
  private final Map<BitSet, Plan> byRules = new ConcurrentHashMap<>();

  Roles(List<Role> roles) {
    this.roles = List.copyOf(roles);
    for (Role role : roles) {
      for (Premise premise : role.premises()) {
        int type =
            types.computeIfAbsent(
                premise.fact(),
                fact -> {
                  lenses.add(new Lens(fact));
                  return lenses.size() - 1;
                });
        lenses.get(type).knows(premise);
      }
    }
    lenses.forEach(Lens::ground);
    offsets = new int[lenses.size()];
    int at = 0;
    for (int type = 0; type < offsets.length; type++) {
      offsets[type] = at;
      at += lenses.get(type).words();
    }
    words = at;
    required = new long[roles.size()][words];
    decisive = new long[words];
    feeders = new BitSet[roles.size()];
    for (int rule = 0; rule < roles.size(); rule++) {
      for (Premise premise : roles.get(rule).premises()) {
        int type = place(premise.fact());
        int bit = lenses.get(type).bit(premise);
        int word = offsets[type] + (bit >> 6);
        required[rule][word] |= premise.required() ? 1L << bit : 0;
        decisive[word] |= required[rule][word];
      }
      feeders[rule] = new BitSet();
      for (int other = 0; other < roles.size(); other++) {
        feeders[rule].set(other, roles.get(other).feeds(roles.get(rule)));
      }
    }
    hearsay = new Hearsay(roles);
  }

  /** The place of a type of fact; -1 if no rule looks for it. */
  int place(Class<?> fact) {
    Integer place = types.get(fact);
    return place == null ? -1 : place;
  }

  Lens lens(int type) {
    return lenses.get(type);
  }

  /** Room for which premises have a fact. */
  long[] nobody() {
    return new long[words];
  }

  void present(long[] present, int type, long[] seen) {
    int offset = offsets[type];
    for (int i = 0; i < seen.length; i++) {
      present[offset + i] |= seen[i];
    }
  }

  Plan plan(Question question, long[] present) {
    Lens.and(present, decisive);
    Situation situation = new Situation(question, present);
    Plan plan = plans.get(situation);
    if (plan == null) {
      if (plans.size() >= MOST_PLANS) {
        plans.clear();
      }
      plan = planned(question, present);
      plans.put(situation, plan);
    }
    return plan;
  }

  private Plan planned(Question question, long[] present) {
    BitSet alive = alive(question, present);
    boolean wishes = question == Question.LAST_LOOK;
    for (int rule = alive.nextSetBit(0); rule >= 0; rule = alive.nextSetBit(rule + 1)) {
      wishes |= roles.get(rule).wishes();
    }
    BitSet needed = new BitSet();
    for (int rule = alive.nextSetBit(0); rule >= 0; rule = alive.nextSetBit(rule + 1)) {
      Role role = roles.get(rule);
      boolean forbids = role.forbids() && wishes && question != Question.AWAKENING;
      needed.set(rule, role.speaks() || forbids);
    }
    BitSet fresh = needed;
    while (!fresh.isEmpty()) {
      BitSet wider = new BitSet();
      for (int rule = fresh.nextSetBit(0); rule >= 0; rule = fresh.nextSetBit(rule + 1)) {
        wider.or(feeders[rule]);
      }
      wider.and(alive);
      wider.andNot(needed);
      needed = (BitSet) needed.clone();
      needed.or(wider);
      fresh = wider;
    }
    // The bits beyond the rules tell the questions apart.
    BitSet name = (BitSet) needed.clone();
    name.set(roles.size() + question.ordinal());
    name.set(roles.size() + Question.values().length, wishes);
    BitSet rules = needed;
    boolean wanted = wishes;
    return byRules.computeIfAbsent(name, n -> of(rules, wanted));
  }

  /** Rules that might speak, as far as their premises and what others say are concerned. */
  private BitSet alive(Question question, long[] present) {
    BitSet waiting = new BitSet();
    for (int rule = 0; rule < required.length; rule++) {
      boolean asked = question != Question.LAST_LOOK || !roles.get(rule).journey();
      waiting.set(rule, asked && !missing(required[rule], present));
    }
    return hearsay.speaking(waiting, question == Question.LAST_LOOK);
  }

  private static boolean missing(long[] required, long[] present) {
    for (int i = 0; i < required.length; i++) {
      if ((required[i] & ~present[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  private Plan of(BitSet rules, boolean wishes) {
    long[][] bits = new long[lenses.size()][];
    List<Map<Plan.Value, Plan.Value>> values = new ArrayList<>();
    for (int type = 0; type < bits.length; type++) {
      bits[type] = new long[lenses.get(type).words()];
      values.add(new LinkedHashMap<>());
    }
    Map<String, Reader> one = new HashMap<>();
    List<Plan.Beside> besides = new ArrayList<>();
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      for (Pair pair : roles.get(rule).pairs()) {
        int type = place(pair.one().fact());
        int other = place(pair.other().fact());
        besides.add(
            new Plan.Beside(
                type,
                lenses.get(type).bit(pair.one()),
                other,
                lenses.get(other).bit(pair.other()),
                pair));
      }
      for (Premise premise : roles.get(rule).premises()) {
        int type = place(premise.fact());
        int bit = lenses.get(type).bit(premise);
        bits[type][bit >> 6] |= 1L << bit;
        for (Reader reader : premise.values()) {
          String named = premise.fact().getName() + "." + reader.name();
          Plan.Value value = new Plan.Value(bit, one.computeIfAbsent(named, n -> reader));
          values.get(type).put(value, value);
        }
      }
    }
    return new Plan(
        bits,
        values.stream().map(some -> List.copyOf(some.keySet())).toList(),
        List.copyOf(besides),
        wishes);
  }
}
