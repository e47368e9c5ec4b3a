package nurture.rules.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nurture.decision.Touchpoint;

/**
 * All rules of a book as far as they can be told apart, and a lens for every type of fact they look
 * for. Safe for concurrent use.
 */
final class Roles {

  private final List<Role> roles;
  private final Map<Class<?>, Integer> types = new LinkedHashMap<>();
  private final List<Lens> lenses = new ArrayList<>();
  private final int[] offsets;
  private final int words;

  /** By rule, the premises it cannot do without: in which words their bits are, and the bits. */
  private final int[][] requiredWords;

  private final long[][] required;

  /** The bits of all of them: no other decides which rules may speak. */
  private final long[] decisive;

  Roles(List<Role> roles) {
    this.roles = List.copyOf(roles);
    for (Role role : roles) {
      role.premises().forEach(this::knows);
      role.ear().wishes().forEach(this::knows);
    }
    lenses.forEach(Lens::ground);
    offsets = new int[lenses.size()];
    int at = 0;
    for (int type = 0; type < offsets.length; type++) {
      offsets[type] = at;
      at += lenses.get(type).words();
    }
    words = at;
    requiredWords = new int[roles.size()][];
    required = new long[roles.size()][];
    decisive = new long[words];
    for (int rule = 0; rule < roles.size(); rule++) {
      long[] bits = new long[words];
      for (Premise premise : roles.get(rule).premises()) {
        int type = place(premise.fact());
        int bit = lenses.get(type).bit(premise);
        int word = offsets[type] + (bit >> 6);
        bits[word] |= premise.required() ? 1L << bit : 0;
        decisive[word] |= bits[word];
      }
      requiredWords[rule] = IntStream.range(0, words).filter(word -> bits[word] != 0).toArray();
      required[rule] = Arrays.stream(requiredWords[rule]).mapToLong(word -> bits[word]).toArray();
    }
  }

  private void knows(Premise premise) {
    int type =
        types.computeIfAbsent(
            premise.fact(),
            fact -> {
              lenses.add(new Lens());
              return lenses.size() - 1;
            });
    lenses.get(type).knows(premise);
  }

  /** In the order of their numbers. */
  List<Role> all() {
    return roles;
  }

  /** The place of a type of fact, {@link Touchpoint} among them; -1 if no rule looks for it. */
  int place(Class<?> fact) {
    Integer place = types.get(fact);
    return place == null ? -1 : place;
  }

  /** How many types of facts rules look for. */
  int types() {
    return lenses.size();
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

  /** Leaves of the premises that have a fact those that some rule cannot do without. */
  void decisive(long[] present) {
    Lens.and(present, decisive);
  }

  /** Whether a rule cannot speak, for want of a fact. */
  boolean silent(int rule, long[] present) {
    long[] needed = required[rule];
    int[] places = requiredWords[rule];
    for (int i = 0; i < needed.length; i++) {
      if ((needed[i] & ~present[places[i]]) != 0) {
        return true;
      }
    }
    return false;
  }
}
