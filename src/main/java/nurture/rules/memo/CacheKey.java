package nurture.rules.memo;

import java.util.Arrays;

/**
 * The key of a cached value. Facts with equal keys are the same to the rules of the schema: they
 * meet the same conditions and agree in every value the rules use, so the rules give equal
 * opinions.
 */
final class CacheKey {

  private final Object schema;
  private final long[] bits;
  private final Object[] values;
  private final int hash;

  /**
   * @param schema compared by identity
   * @param bits by fact, in their order: the type and the bits that matter
   * @param values of the fields that matter, then the results of comparisons
   */
  CacheKey(Object schema, long[] bits, Object[] values) {
    this.schema = schema;
    this.bits = bits;
    this.values = values;
    this.hash =
        31 * (31 * System.identityHashCode(schema) + Arrays.hashCode(bits))
            + Arrays.hashCode(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CacheKey that
        && hash == that.hash
        && schema == that.schema
        && Arrays.equals(bits, that.bits)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
