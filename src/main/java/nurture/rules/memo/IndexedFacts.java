package nurture.rules.memo;

import java.util.Arrays;
import java.util.List;
import nurture.decision.Touchpoint;

/** The facts of one evaluation with the bits of the conditions they meet. Immutable. */
final class IndexedFacts {

  private final ConditionIndex index;
  private final Object[] facts;
  private final int[] types;
  private final long[][] bits;

  /** By type, its first fact; by fact, the next one of its type; -1 for none. */
  private final int[] first;

  private final int[] next;

  IndexedFacts(ConditionIndex index, List<Object> facts) {
    this(index, facts.toArray(), new int[facts.size()], new long[facts.size()][], 0);
  }

  /**
   * @param known the number of facts whose types and bits are there already
   */
  private IndexedFacts(
      ConditionIndex index, Object[] facts, int[] types, long[][] bits, int known) {
    this.index = index;
    this.facts = facts;
    this.types = types;
    this.bits = bits;
    this.first = new int[index.types()];
    this.next = new int[facts.length];
    Arrays.fill(first, -1);
    for (int i = facts.length - 1; i >= 0; i--) {
      if (i >= known) {
        read(i);
      }
      if (types[i] >= 0) {
        next[i] = first[types[i]];
        first[types[i]] = i;
      }
    }
  }

  private void read(int place) {
    Object fact = facts[place];
    types[place] = index.type(fact instanceof Touchpoint ? Touchpoint.class : fact.getClass());
    if (types[place] >= 0) {
      bits[place] = index.of(types[place]).bits(fact);
    }
  }

  /** The same with touchpoints that are wanted. */
  IndexedFacts with(List<Touchpoint> wanted) {
    int length = facts.length + wanted.size();
    Object[] all = Arrays.copyOf(facts, length);
    for (int i = 0; i < wanted.size(); i++) {
      all[facts.length + i] = wanted.get(i);
    }
    return new IndexedFacts(
        index, all, Arrays.copyOf(types, length), Arrays.copyOf(bits, length), facts.length);
  }

  /**
   * The same with the bits of conditions that facts meet or can come to meet by the clock alone.
   */
  IndexedFacts possible() {
    long[][] possible = bits.clone();
    for (int i = 0; i < facts.length; i++) {
      if (types[i] >= 0 && !index.of(types[i]).steady()) {
        possible[i] = index.of(types[i]).possible(facts[i]);
      }
    }
    return new IndexedFacts(index, facts, types, possible, facts.length);
  }

  /** The bits of the conditions some fact meets, in an array of the caller's own. */
  long[] present() {
    long[] present = index.empty();
    for (int i = 0; i < facts.length; i++) {
      if (types[i] >= 0) {
        index.addTo(present, types[i], bits[i]);
      }
    }
    return present;
  }

  /** The place of the first fact of a type; -1 for none. */
  int first(int type) {
    return first[type];
  }

  /** The place of the next fact of the same type; -1 for none. */
  int next(int place) {
    return next[place];
  }

  Object fact(int place) {
    return facts[place];
  }

  /** The bits of the conditions a fact meets; not to be changed. */
  long[] bits(int place) {
    return bits[place];
  }
}
