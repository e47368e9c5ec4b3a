package nurture.rules.memory;

import java.util.List;

/**
 * What matters of facts to one rule, or to several: the bits of the premises of all rules it may
 * depend on, and what these take by value. Two situations that agree in all of this are one to it.
 * Equal to itself alone.
 *
 * @param rule the one whose opinions depend on it; empty for several
 * @param types of facts some of whose bits matter
 * @param bits by type of fact
 * @param values by type of fact
 * @param besides which of two numbers is the larger
 */
record Part(String rule, int[] types, long[][] bits, Value[][] values, List<Beside> besides) {

  /**
   * Taken by value from facts that have a bit.
   *
   * @param bit of the premise
   */
  record Value(int bit, Reader reader) {}

  /** Two numbers beside each other, of facts of two types that have a bit each. */
  record Beside(int type, int bit, int otherType, int otherBit, Pair pair) {}

  /** Whether some of a fact's bits matter. */
  boolean concerns(int type, long[] seen) {
    long[] wanted = bits[type];
    for (int i = 0; i < wanted.length; i++) {
      if ((wanted[i] & seen[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return rule;
  }
}
