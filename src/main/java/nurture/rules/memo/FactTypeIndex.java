package nurture.rules.memo;

import java.util.List;
import java.util.stream.Stream;

/** One bit for each condition on facts of one type. Immutable. */
final class FactTypeIndex {

  private final long[] all;
  private final FieldColumn[] columns;
  private final FieldColumn[] moving;

  /**
   * @param conditions the tests of each, in the order of their bits
   */
  FactTypeIndex(List<List<FieldTest>> conditions) {
    this.all = new long[(conditions.size() + 63) / 64];
    for (int bit = 0; bit < conditions.size(); bit++) {
      all[bit >> 6] |= 1L << bit;
    }
    this.columns =
        conditions.stream()
            .flatMap(List::stream)
            .map(FieldTest::field)
            .distinct()
            .map(field -> new FieldColumn(field, conditions, all))
            .toArray(FieldColumn[]::new);
    this.moving = Stream.of(columns).filter(column -> !column.steady()).toArray(FieldColumn[]::new);
  }

  /** The number of longs the bits take. */
  int words() {
    return all.length;
  }

  /** Whether the clock alone never changes a bit of a fact. */
  boolean steady() {
    return moving.length == 0;
  }

  /** The bits of the conditions whose tests a fact meets. */
  long[] bits(Object fact) {
    long[] bits = all.clone();
    for (FieldColumn column : columns) {
      and(bits, column.bits(fact));
    }
    return bits;
  }

  /**
   * The bits of the conditions whose tests a fact meets, or can come to meet by the clock alone.
   */
  long[] possible(Object fact) {
    long[] bits = all.clone();
    for (FieldColumn column : columns) {
      and(bits, column.possible(fact));
    }
    return bits;
  }

  /**
   * In how many days at the earliest one of some bits of a fact changes by the clock alone, at the
   * same time of the day; 0 where that is not known.
   *
   * @param possible as {@link #possible} gives them: others never change
   */
  int daysUntilChange(Object fact, long[] possible, long[] watched) {
    long[] open = possible.clone();
    and(open, watched);
    int days = FieldColumn.NEVER;
    for (FieldColumn column : moving) {
      days = Math.min(days, column.daysUntilChange(fact, open));
    }
    return days;
  }

  private static void and(long[] bits, long[] others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] &= others[i];
    }
  }
}
