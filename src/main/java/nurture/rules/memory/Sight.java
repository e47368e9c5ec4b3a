package nurture.rules.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nurture.decision.Touchpoint;

/** The facts of one look, as the premises of rules see them; touchpoints wanted come to them. */
final class Sight {

  private static final Object[] NOTHING = {};

  private final Roles roles;
  private final List<Object> facts;
  private final List<long[]> seen;

  /** By type, the first and the last fact of it; by fact, the next one of its type. -1 for none. */
  private final int[] first;

  private final int[] last;
  private int[] next;
  private long[] bits = new long[64];
  private final List<Object> values = new ArrayList<>();

  private Sight(Roles roles, int facts) {
    this.roles = roles;
    this.facts = new ArrayList<>(facts + 4);
    this.seen = new ArrayList<>(facts + 4);
    this.first = new int[roles.types()];
    this.last = new int[roles.types()];
    this.next = new int[facts + 4];
    Arrays.fill(first, -1);
  }

  static Sight of(Roles roles, Glimpse glimpse) {
    Sight sight = new Sight(roles, glimpse.size());
    for (int i = 0; i < glimpse.size(); i++) {
      if (glimpse.type(i) >= 0) {
        sight.add(glimpse.type(i), glimpse.fact(i), glimpse.seen(i));
      }
    }
    return sight;
  }

  /** From now on this is wanted. */
  void wanted(Touchpoint touchpoint) {
    int type = roles.place(Touchpoint.class);
    if (type >= 0) {
      add(type, touchpoint, roles.lens(type).see(touchpoint));
    }
  }

  private void add(int type, Object fact, long[] sees) {
    int place = facts.size();
    facts.add(fact);
    seen.add(sees);
    if (place == next.length) {
      next = Arrays.copyOf(next, 2 * place);
    }
    next[place] = -1;
    if (first[type] < 0) {
      first[type] = place;
    } else {
      next[last[type]] = place;
    }
    last[type] = place;
  }

  /** The case this is as far as a part is concerned. */
  Case in(Part part) {
    values.clear();
    int at = 0;
    for (int type : part.types()) {
      long[] wanted = part.bits()[type];
      Part.Value[] taken = part.values()[type];
      for (int fact = first[type]; fact >= 0; fact = next[fact]) {
        long[] sees = seen.get(fact);
        if (!part.concerns(type, sees)) {
          continue;
        }
        if (at + wanted.length >= bits.length) {
          bits = Arrays.copyOf(bits, 2 * (at + wanted.length));
        }
        bits[at++] = type;
        for (int word = 0; word < wanted.length; word++) {
          bits[at++] = sees[word] & wanted[word];
        }
        for (Part.Value value : taken) {
          if (has(sees, value.bit())) {
            values.add(value.reader().of(facts.get(fact)));
          }
        }
      }
    }
    for (Part.Beside beside : part.besides()) {
      compare(beside);
    }
    return new Case(part, Arrays.copyOf(bits, at), values.isEmpty() ? NOTHING : values.toArray());
  }

  private void compare(Part.Beside beside) {
    for (int one = first[beside.type()]; one >= 0; one = next[one]) {
      for (int other = first[beside.otherType()];
          other >= 0 && has(seen.get(one), beside.bit());
          other = next[other]) {
        if (has(seen.get(other), beside.otherBit())) {
          values.add(beside.pair().holds(facts.get(one), facts.get(other)));
        }
      }
    }
  }

  static boolean has(long[] seen, int bit) {
    return (seen[bit >> 6] & 1L << bit) != 0;
  }
}
