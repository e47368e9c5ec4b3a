package nurture.store;

import io.vertx.sqlclient.Tuple;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows turned into one array a column, as {@code unnest} takes them. */
final class ColumnArrays {

  private final Class<?>[] types;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  ColumnArrays(Class<?>... types) {
    this.types = types;
  }

  void row(@Nullable Object... values) {
    if (values.length != types.length) {
      throw new IllegalArgumentException(
          values.length + " values for " + types.length + " columns");
    }
    rows.add(values);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The arrays in the order of the columns, followed by single values. */
  Tuple tuple(@Nullable Object... others) {
    Tuple tuple = Tuple.tuple();
    for (int column = 0; column < types.length; column++) {
      Object array = Array.newInstance(types[column], rows.size());
      for (int row = 0; row < rows.size(); row++) {
        Array.set(array, row, rows.get(row)[column]);
      }
      tuple.addValue(array);
    }
    for (@Nullable Object other : others) {
      tuple.addValue(other);
    }
    return tuple;
  }
}
