package nurture.bench;

import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server's own statements, and rows as they take them: one array a column. */
final class StatementRows {

  private StatementRows() {}

  /** The text of {@code sql/<name>.sql}. */
  static String statement(String name) {
    try (InputStream file = StatementRows.class.getResourceAsStream("/sql/" + name + ".sql")) {
      if (file == null) {
        throw new IllegalArgumentException("there is no statement sql/" + name + ".sql");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Tuple columns(List<Class<?>> types, List<@Nullable Object[]> rows) {
    Tuple tuple = Tuple.tuple();
    for (int column = 0; column < types.size(); column++) {
      Object array = Array.newInstance(types.get(column), rows.size());
      for (int row = 0; row < rows.size(); row++) {
        Array.set(array, row, rows.get(row)[column]);
      }
      tuple.addValue(array);
    }
    return tuple;
  }
}
