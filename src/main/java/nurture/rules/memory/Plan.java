package nurture.rules.memory;

import java.util.Arrays;
import java.util.List;

/**
 * What matters of facts in one kind of situation: the bits of premises of rules that may come to
 * something in it, and what these rules take by value. Two situations of one plan that agree in all
 * of this are one to the rules.
 *
 * @param bits by type of fact
 * @param values by type of fact
 * @param besides which of two numbers is the larger
 * @param wishes whether something might be wanted of anybody
 */
record Plan(long[][] bits, List<List<Value>> values, List<Beside> besides, boolean wishes) {

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
    return Arrays.deepToString(bits);
  }
}
