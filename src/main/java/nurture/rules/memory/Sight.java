package nurture.rules.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nurture.decision.Send;
import nurture.rules.memory.Roles.Question;
import org.jspecify.annotations.Nullable;

/** The facts of one look, as the premises of rules see them. */
final class Sight {

  private final Roles roles;
  private final List<Object> facts;
  private final int[] types;
  private final long[][] seen;
  private final long[] present;
  private int room;

  private Sight(Roles roles, List<Object> facts) {
    this.roles = roles;
    this.facts = facts;
    this.types = new int[facts.size()];
    this.seen = new long[facts.size()][];
    this.present = roles.nobody();
  }

  static Sight of(Roles roles, List<Object> facts) {
    Sight sight = new Sight(roles, facts);
    for (int i = 0; i < sight.types.length; i++) {
      int type = roles.place(facts.get(i).getClass());
      sight.types[i] = type;
      if (type >= 0) {
        sight.seen[i] = roles.lens(type).see(facts.get(i));
        roles.present(sight.present, type, sight.seen[i]);
        sight.room += 1 + sight.seen[i].length;
      }
    }
    return sight;
  }

  /**
   * The case this is as far as a question is concerned.
   *
   * @param message the one that is about to leave, if that is the question
   */
  Case in(Question question, @Nullable Send message) {
    Plan plan = roles.plan(question, present.clone());
    long[] bits = new long[room];
    List<Object> values = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < types.length; i++) {
      int type = types[i];
      if (type < 0 || !plan.concerns(type, seen[i])) {
        continue;
      }
      bits[at++] = type;
      long[] wanted = plan.bits()[type];
      for (int word = 0; word < wanted.length; word++) {
        bits[at++] = seen[i][word] & wanted[word];
      }
      for (Plan.Value value : plan.values().get(type)) {
        if (has(seen[i], value.bit())) {
          values.add(value.reader().of(facts.get(i)));
        }
      }
    }
    for (Plan.Beside beside : plan.besides()) {
      compare(beside, values);
    }
    if (message != null) {
      values.add(message);
    }
    return new Case(plan, Arrays.copyOf(bits, at), values.toArray());
  }

  private void compare(Plan.Beside beside, List<Object> values) {
    for (int i = 0; i < types.length; i++) {
      for (int j = 0; types[i] == beside.type() && j < types.length; j++) {
        if (types[j] == beside.otherType()
            && has(seen[i], beside.bit())
            && has(seen[j], beside.otherBit())) {
          values.add(beside.pair().holds(facts.get(i), facts.get(j)));
        }
      }
    }
  }

  static boolean has(long[] seen, int bit) {
    return (seen[bit >> 6] & 1L << bit) != 0;
  }
}
