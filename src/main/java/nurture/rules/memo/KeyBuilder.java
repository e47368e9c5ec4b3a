package nurture.rules.memo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nurture.rules.memo.KeySchema.PlacedComparison;

/** Makes keys of facts. For one thread. */
final class KeyBuilder {

  private static final Object[] NONE = {};

  private final List<Object> values = new ArrayList<>();
  private long[] bits = new long[64];

  /** The key of facts by a schema. */
  CacheKey key(KeySchema schema, IndexedFacts facts) {
    values.clear();
    int length = 0;
    for (int type : schema.types()) {
      for (int fact = facts.first(type); fact >= 0; fact = facts.next(fact)) {
        if (schema.concerns(type, facts.bits(fact))) {
          length = add(schema, type, facts, fact, length);
        }
      }
    }
    for (PlacedComparison each : schema.comparisons()) {
      compare(each, facts);
    }
    return new CacheKey(
        schema, Arrays.copyOf(bits, length), values.isEmpty() ? NONE : values.toArray());
  }

  private int add(KeySchema schema, int type, IndexedFacts facts, int fact, int length) {
    long[] ofFact = facts.bits(fact);
    long[] ofType = schema.bits()[type];
    int end = length + 1 + ofType.length;
    if (end > bits.length) {
      bits = Arrays.copyOf(bits, 2 * end);
    }
    bits[length] = type;
    for (int word = 0; word < ofType.length; word++) {
      bits[length + 1 + word] = ofFact[word] & ofType[word];
    }
    for (FieldReader field : schema.values()[type]) {
      values.add(field.of(facts.fact(fact)));
    }
    return end;
  }

  private void compare(PlacedComparison placed, IndexedFacts facts) {
    for (int one = facts.first(placed.right().type()); one >= 0; one = facts.next(one)) {
      if (placed.right().isIn(facts.bits(one))) {
        for (int two = facts.first(placed.left().type()); two >= 0; two = facts.next(two)) {
          if (placed.left().isIn(facts.bits(two))) {
            values.add(placed.comparison().holds(facts.fact(one), facts.fact(two)));
          }
        }
      }
    }
  }
}
