package nurture.rules.memory;

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
   * @param ever what premises may come to see
   * @param sameTime whether it is looked at the same time of the day, every day
   */
  int days(Glimpse ever, boolean sameTime) {
    Part part = plans.awakening(ever.present());
    int days = Lens.NEVER;
    for (int i = 0; i < ever.size() && days > 0; i++) {
      int type = ever.type(i);
      if (type < 0 || !part.concerns(type, ever.seen(i))) {
        continue;
      }
      long[] seen = ever.seen(i);
      days =
          Math.min(days, roles.lens(type).daysUntilChange(ever.fact(i), seen, part.bits()[type]));
      for (Part.Value value : part.values()[type]) {
        if (!value.reader().steady() && Sight.has(seen, value.bit())) {
          days = 0;
        }
      }
    }
    for (Part.Beside beside : part.besides()) {
      boolean steady =
          sameTime
              && counting(ever, beside.type(), beside.bit(), beside.pair().first())
              && counting(ever, beside.otherType(), beside.otherBit(), beside.pair().second());
      days = steady ? days : 0;
    }
    return Math.min(days, FAR);
  }

  /** Whether a number of all facts that have a bit has begun to count, and goes on for ever. */
  private static boolean counting(Glimpse ever, int type, int bit, Reader number) {
    for (int i = 0; i < ever.size(); i++) {
      if (ever.type(i) == type && Sight.has(ever.seen(i), bit)) {
        int value = (Integer) number.of(ever.fact(i));
        if (value < 1 || value > Facts.LONG_AGO / 2) {
          return false;
        }
      }
    }
    return true;
  }
}
