package nurture.rules.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Which rules may come to something when certain premises have facts, and on which others each of
 * them depends. Safe for concurrent use; bounded.
 */
final class Plans {

  private static final int MOST = 400_000;

  /** Premises that have a fact, and whether it is about a message that is about to leave. */
  private record Situation(boolean leaving, long[] present, int hash) {
    Situation(boolean leaving, long[] present) {
      this(leaving, present, 31 * Arrays.hashCode(present) + Boolean.hashCode(leaving));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Situation that
          && leaving == that.leaving
          && Arrays.equals(present, that.present);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /**
   * Names a part.
   *
   * @param rule -1 for several
   * @param among the rules it may depend on
   */
  private record Name(int rule, BitSet among, boolean wishes) {}

  private final Roles roles;
  private final List<Role> all;

  /** Who may hear what from whom, by numbers. */
  private final Hearsay hearsay;

  /** By rule, those that may change what it does: in any way, and but for wanting something. */
  private final BitSet[] feeders;

  private final BitSet[] wordFeeders;

  /** By rule, all it may depend on through others: in any way, and but for what is wanted. */
  private final BitSet[] sources;

  private final BitSet[] wordSources;

  /** By rule, whether what it forbids follows from its facts and from what is wanted. */
  private final boolean[] afterwards;

  private final Map<Situation, Plan> plans = new ConcurrentHashMap<>();
  private final Map<Situation, Part> awakenings = new ConcurrentHashMap<>();
  private final Map<Name, Part> parts = new ConcurrentHashMap<>();

  Plans(Roles roles) {
    this.roles = roles;
    this.all = roles.all();
    this.hearsay = new Hearsay(all);
    this.feeders = feeders(true);
    this.wordFeeders = feeders(false);
    BitSet everybody = new BitSet();
    everybody.set(0, all.size());
    this.sources = new BitSet[all.size()];
    this.wordSources = new BitSet[all.size()];
    this.afterwards = new boolean[all.size()];
    boolean lateWishes = all.stream().anyMatch(role -> role.guard() && role.wishes());
    for (int rule = 0; rule < all.size(); rule++) {
      sources[rule] = closure(rule, everybody, feeders);
      wordSources[rule] = closure(rule, everybody, wordFeeders);
      // What others hear of wishes depends on who spoke first, if they do not speak last.
      boolean heard =
          wordSources[rule].stream()
              .mapToObj(all::get)
              .anyMatch(role -> !role.guard() && !role.ear().wishes().isEmpty());
      afterwards[rule] = !lateWishes && !heard && !all.get(rule).speaks();
    }
  }

  /**
   * @param leaving whether it is asked what stands against a message
   * @param present which premises have a fact; is changed
   */
  Plan plan(boolean leaving, long[] present) {
    roles.decisive(present);
    return kept(plans, new Situation(leaving, present), () -> planned(leaving, present));
  }

  /**
   * All that rules may speak for that do more than forbid.
   *
   * @param present which premises have a fact; is changed
   */
  Part awakening(long[] present) {
    roles.decisive(present);
    return kept(awakenings, new Situation(false, present), () -> awakened(present));
  }

  private static <K, V> V kept(Map<K, V> all, K key, Supplier<V> made) {
    V value = all.get(key);
    if (value == null) {
      if (all.size() >= MOST) {
        all.clear();
      }
      value = made.get();
      all.put(key, value);
    }
    return value;
  }

  private Part awakened(long[] present) {
    BitSet alive = alive(false, present);
    BitSet needed = new BitSet();
    for (int rule = alive.nextSetBit(0); rule >= 0; rule = alive.nextSetBit(rule + 1)) {
      if (all.get(rule).speaks()) {
        needed.or(closure(rule, alive, feeders));
      }
    }
    return parts.computeIfAbsent(new Name(-1, needed, false), this::of);
  }

  private Plan planned(boolean leaving, long[] present) {
    BitSet alive = alive(leaving, present);
    boolean wishes = leaving;
    for (int rule = alive.nextSetBit(0); rule >= 0; rule = alive.nextSetBit(rule + 1)) {
      wishes |= all.get(rule).wishes();
    }
    List<Part> speaking = new ArrayList<>();
    List<Part> forbidding = new ArrayList<>();
    for (int rule = alive.nextSetBit(0); rule >= 0; rule = alive.nextSetBit(rule + 1)) {
      if (all.get(rule).speaks()) {
        speaking.add(part(rule, alive, leaving));
      } else if (wishes && all.get(rule).forbids()) {
        forbidding.add(part(rule, alive, leaving));
      }
    }
    return new Plan(List.copyOf(speaking), List.copyOf(forbidding));
  }

  /** Rules that might speak, as far as their premises and what others say are concerned. */
  private BitSet alive(boolean leaving, long[] present) {
    BitSet waiting = new BitSet();
    for (int rule = 0; rule < all.size(); rule++) {
      boolean asked = !leaving || !all.get(rule).journey();
      waiting.set(rule, asked && !roles.silent(rule, present));
    }
    return hearsay.speaking(waiting, leaving);
  }

  private Part part(int rule, BitSet alive, boolean leaving) {
    boolean later = afterwards[rule] && !leaving;
    boolean known = leaving || later;
    BitSet[] by = later ? wordFeeders : feeders;
    BitSet among = (BitSet) (later ? wordSources : sources)[rule].clone();
    among.and(alive);
    // Of those it may depend on, some are heard only through others that are silent here.
    return kept(
        parts,
        new Name(rule, among, known),
        () -> parts.computeIfAbsent(new Name(rule, closure(rule, among, by), known), this::of));
  }

  private BitSet[] feeders(boolean byWishes) {
    BitSet[] all = new BitSet[this.all.size()];
    for (int rule = 0; rule < all.length; rule++) {
      all[rule] = new BitSet();
      for (int other = 0; other < all.length; other++) {
        all[rule].set(other, this.all.get(other).feeds(this.all.get(rule), byWishes));
      }
    }
    return all;
  }

  /** A rule and those among some that may change what it does, directly or through others. */
  private static BitSet closure(int rule, BitSet among, BitSet[] feeders) {
    BitSet closure = new BitSet();
    closure.set(rule);
    BitSet fresh = closure;
    while (!fresh.isEmpty()) {
      BitSet wider = new BitSet();
      for (int one = fresh.nextSetBit(0); one >= 0; one = fresh.nextSetBit(one + 1)) {
        wider.or(feeders[one]);
      }
      wider.and(among);
      wider.andNot(closure);
      closure = (BitSet) closure.clone();
      closure.or(wider);
      fresh = wider;
    }
    return closure;
  }

  private Part of(Name name) {
    long[][] bits = new long[roles.types()][];
    List<Set<Part.Value>> values = new ArrayList<>();
    for (int type = 0; type < bits.length; type++) {
      bits[type] = new long[roles.lens(type).words()];
      values.add(new LinkedHashSet<>());
    }
    Set<Integer> types = new TreeSet<>();
    Map<String, Reader> one = new HashMap<>();
    List<Part.Beside> besides = new ArrayList<>();
    BitSet among = name.among();
    for (int rule = among.nextSetBit(0); rule >= 0; rule = among.nextSetBit(rule + 1)) {
      Role role = all.get(rule);
      role.pairs().forEach(pair -> besides.add(beside(pair)));
      List<Premise> premises = new ArrayList<>(role.premises());
      if (name.wishes()) {
        premises.addAll(role.ear().wishes());
      }
      for (Premise premise : premises) {
        int type = roles.place(premise.fact());
        int bit = roles.lens(type).bit(premise);
        types.add(type);
        bits[type][bit >> 6] |= 1L << bit;
        for (Reader reader : premise.values()) {
          String named = premise.fact().getName() + "." + reader.name();
          values.get(type).add(new Part.Value(bit, one.computeIfAbsent(named, n -> reader)));
        }
      }
    }
    return new Part(
        name.rule() < 0 ? "" : all.get(name.rule()).rule(),
        types.stream().mapToInt(Integer::intValue).toArray(),
        bits,
        values.stream().map(some -> some.toArray(Part.Value[]::new)).toArray(Part.Value[][]::new),
        List.copyOf(besides));
  }

  private Part.Beside beside(Pair pair) {
    int type = roles.place(pair.one().fact());
    int other = roles.place(pair.other().fact());
    return new Part.Beside(
        type, roles.lens(type).bit(pair.one()), other, roles.lens(other).bit(pair.other()), pair);
  }
}
