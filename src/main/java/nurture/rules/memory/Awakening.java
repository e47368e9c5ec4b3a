package nurture.rules.memory;

import java.util.List;
import nurture.candidate.facts.Facts;

/** Finds out how long rules go on saying what they say while nothing but the clock moves. */
final class Awakening {

  /** As far as anybody looks ahead, in days. */
  private static final int FAR = 36_500;

  private final Roles roles;
  private final Plans plans;

  Awakening(Roles roles, Plans plans) {
    this.roles = roles;
    this.plans = plans;
  }

  /**
   * In how many days, nothing but days going by, a rule might say something else; 0 where that is
   * not known.
   *
   * @param sameTime whether it is looked at the same time of the day, every day
   */
  int days(List<Object> facts, boolean sameTime) {
    long[] present = roles.nobody();
    int[] types = new int[facts.size()];
    long[][] seen = new long[facts.size()][];
    for (int i = 0; i < seen.length; i++) {
      int type = roles.place(facts.get(i).getClass());
      types[i] = type;
      if (type >= 0) {
        seen[i] = roles.lens(type).seeEver(facts.get(i));
        roles.present(present, type, seen[i]);
      }
    }
    Part part = plans.awakening(present);
    int days = Lens.NEVER;
    for (int i = 0; i < seen.length && days > 0; i++) {
      int type = types[i];
      if (type < 0 || !part.concerns(type, seen[i])) {
        continue;
      }
      days =
          Math.min(
              days, roles.lens(type).daysUntilChange(facts.get(i), seen[i], part.bits()[type]));
      for (Part.Value value : part.values()[type]) {
        if (!value.reader().steady() && Sight.has(seen[i], value.bit())) {
          days = 0;
        }
      }
    }
    for (Part.Beside beside : part.besides()) {
      boolean steady =
          sameTime
              && counting(facts, types, seen, beside.type(), beside.bit(), beside.pair().first())
              && counting(
                  facts,
                  types,
                  seen,
                  beside.otherType(),
                  beside.otherBit(),
                  beside.pair().second());
      days = steady ? days : 0;
    }
    return Math.min(days, FAR);
  }

  /** Whether a number of all facts that have a bit has begun to count, and goes on for ever. */
  private static boolean counting(
      List<Object> facts, int[] types, long[][] seen, int type, int bit, Reader number) {
    for (int i = 0; i < seen.length; i++) {
      if (types[i] == type && Sight.has(seen[i], bit)) {
        int value = (Integer) number.of(facts.get(i));
        if (value < 1 || value > Facts.LONG_AGO / 2) {
          return false;
        }
      }
    }
    return true;
  }
}
