package nurture.rules.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one look as the premises of rules see them, now or ever. What was seen of the very
 * same fact a look ago is taken over. Immutable.
 */
final class Glimpse {

  /** How far ahead the same fact is looked for in the look before. */
  private static final int AHEAD = 12;

  private final Object[] facts;
  private final int[] types;
  private final long[][] seen;
  private final long[] present;

  private Glimpse(Roles roles, Object[] facts, @Nullable Glimpse now, @Nullable Glimpse before) {
    this.facts = facts;
    this.types = new int[facts.length];
    this.seen = new long[types.length][];
    this.present = roles.nobody();
    int next = 0;
    for (int i = 0; i < types.length; i++) {
      Object fact = facts[i];
      int same = before == null ? -1 : before.place(fact, next);
      if (before != null && same >= 0) {
        types[i] = before.types[same];
        seen[i] = before.seen[same];
        next = same + 1;
      } else {
        types[i] = roles.place(fact.getClass());
        if (types[i] >= 0) {
          seen[i] = seen(roles.lens(types[i]), i, now);
        }
      }
      if (types[i] >= 0) {
        roles.present(present, types[i], seen[i]);
      }
    }
  }

  /** What premises see in facts as they are. */
  static Glimpse now(Roles roles, List<Object> facts, @Nullable Glimpse before) {
    return new Glimpse(roles, facts.toArray(), null, before);
  }

  /**
   * What they see or may come to see in the same facts by the clock alone.
   *
   * @param before what they might have come to see a look ago
   */
  Glimpse ever(Roles roles, @Nullable Glimpse before) {
    return new Glimpse(roles, facts, this, before);
  }

  private long[] seen(Lens lens, int place, @Nullable Glimpse now) {
    return now == null
        ? lens.see(facts[place])
        : lens.fixed() ? now.seen[place] : lens.seeEver(facts[place]);
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

  int size() {
    return facts.length;
  }

  Object fact(int place) {
    return facts[place];
  }

  /** The type of a fact; -1 if no rule looks for it. */
  int type(int place) {
    return types[place];
  }

  /** The bits of a fact of a type some rule looks for; not to be changed. */
  long[] seen(int place) {
    return seen[place];
  }

  /** Which premises have a fact, in an array of the caller's own. */
  long[] present() {
    return present.clone();
  }
}
