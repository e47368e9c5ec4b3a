package nurture.rules.memo;

import nurture.candidate.facts.Facts;
import nurture.rules.memo.ConditionIndex.Place;
import nurture.rules.memo.KeySchema.PlacedComparison;

/**
 * The day from which on rules may say something else while nothing happens: the clock moves a
 * number past a constant, or a value that is part of a key.
 */
final class NextChange {

  /** The longest answer, in days. */
  private static final int LONGEST = 36_500;

  private final ConditionIndex index;

  NextChange(ConditionIndex index) {
    this.index = index;
  }

  /**
   * In how many days at the earliest; 0 where that is not known.
   *
   * @param facts with the bits of conditions they can come to meet
   * @param watched of the plan for what is present now or possibly later
   * @param sameTime whether the candidate is looked at daily at the same time of the day
   */
  int days(IndexedFacts facts, KeySchema watched, boolean sameTime) {
    int days = LONGEST;
    for (int type : watched.types()) {
      for (int fact = facts.first(type); fact >= 0; fact = facts.next(fact)) {
        days = Math.min(days, days(facts, fact, type, watched));
      }
    }
    for (PlacedComparison each : watched.comparisons()) {
      boolean steady =
          sameTime
              && counting(facts, each.right(), each.comparison().rightDays())
              && counting(facts, each.left(), each.comparison().leftDays());
      days = steady ? days : 0;
    }
    return days;
  }

  private int days(IndexedFacts facts, int fact, int type, KeySchema watched) {
    long[] possible = facts.bits(fact);
    if (!watched.concerns(type, possible)) {
      return LONGEST;
    }
    for (FieldReader value : watched.values()[type]) {
      if (!value.steady()) {
        return 0;
      }
    }
    return index.of(type).daysUntilChange(facts.fact(fact), possible, watched.bits()[type]);
  }

  /** Whether the numbers of all facts with a bit go up by one each day, from now on for long. */
  private static boolean counting(IndexedFacts facts, Place place, FieldReader days) {
    for (int fact = facts.first(place.type()); fact >= 0; fact = facts.next(fact)) {
      if (place.isIn(facts.bits(fact))) {
        int value = (Integer) days.of(facts.fact(fact));
        if (value < 1 || value > Facts.LONG_AGO / 2) {
          return false;
        }
      }
    }
    return true;
  }
}
