package nurture.rules.memory;

import java.util.Arrays;

/** A situation as far as a rule can tell it from others: equal cases are one to it. */
final class Case {

  private final Part part;
  private final long[] seen;
  private final Object[] values;
  private final int hash;

  /**
   * @param seen by fact, in their order: its type and the bits that matter
   * @param values what is taken by value, in its order
   */
  Case(Part part, long[] seen, Object[] values) {
    this.part = part;
    this.seen = seen;
    this.values = values;
    this.hash = 31 * (31 * part.hashCode() + Arrays.hashCode(seen)) + Arrays.hashCode(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Case that
        && hash == that.hash
        && part == that.part
        && Arrays.equals(seen, that.seen)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
