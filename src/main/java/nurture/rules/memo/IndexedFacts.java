package nurture.rules.memo;

import java.util.Arrays;
import java.util.List;
import nurture.decision.Touchpoint;
import org.jspecify.annotations.Nullable;

/** The facts of one evaluation with the bits of the conditions they meet. Immutable. */
final class IndexedFacts {

  /** How far ahead the same fact is looked for among those of the evaluation before. */
  private static final int AHEAD = 12;

  private final ConditionIndex index;
  private final Object[] facts;
  private final int[] types;
  private final long[][] bits;

  /** By type, its first fact; by fact, the next one of its type; -1 for none. */
  private final int[] first;

  private final int[] next;

  /**
   * @param facts whose types and bits are read
   * @param before of an earlier evaluation: the bits of the very same fact are taken over
   */
  IndexedFacts(ConditionIndex index, List<Object> facts, @Nullable IndexedFacts before) {
    this(index, facts.toArray(), new int[facts.size()], new long[facts.size()][]);
    int from = 0;
    for (int i = 0; i < this.facts.length; i++) {
      int same = before == null ? -1 : before.place(this.facts[i], from);
      if (before == null || same < 0) {
        read(i, before);
      } else {
        types[i] = before.types[same];
        bits[i] = before.bits[same];
        from = same + 1;
      }
    }
    link();
  }

  private IndexedFacts(ConditionIndex index, Object[] facts, int[] types, long[][] bits) {
    this.index = index;
    this.facts = facts;
    this.types = types;
    this.bits = bits;
    this.first = new int[index.types()];
    this.next = new int[facts.length];
  }

  /** To be called once, when all types are known. */
  private void link() {
    Arrays.fill(first, -1);
    for (int i = facts.length - 1; i >= 0; i--) {
      if (types[i] >= 0) {
        next[i] = first[types[i]];
        first[types[i]] = i;
      }
    }
  }

  private int place(Object fact, int from) {
    int end = Math.min(facts.length, from + AHEAD);
    for (int i = from; i < end; i++) {
      if (facts[i] == fact) {
        return i;
      }
    }
    return -1;
  }

  /** The facts of two evaluations mostly stand in one order: what was asked once is taken over. */
  private void read(int place, @Nullable IndexedFacts before) {
    Object fact = facts[place];
    if (before != null
        && place < before.facts.length
        && before.facts[place].getClass() == fact.getClass()) {
      types[place] = before.types[place];
    } else {
      types[place] = index.type(fact instanceof Touchpoint ? Touchpoint.class : fact.getClass());
    }
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
    IndexedFacts with =
        new IndexedFacts(index, all, Arrays.copyOf(types, length), Arrays.copyOf(bits, length));
    for (int i = facts.length; i < length; i++) {
      with.read(i, null);
    }
    with.link();
    return with;
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
    IndexedFacts all = new IndexedFacts(index, facts, types, possible);
    all.link();
    return all;
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
