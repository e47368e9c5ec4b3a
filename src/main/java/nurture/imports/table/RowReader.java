package nurture.imports.table;

import java.io.IOException;
import java.util.Optional;

/** The rows of a file, one after the other, blank ones left out. Blocks; for one thread. */
public interface RowReader extends AutoCloseable {

  /**
   * The next row; empty after the last.
   *
   * @throws UnreadableTable if the file is not well formed there, or a bound is passed
   */
  Optional<TableRow> next() throws UnreadableTable, IOException;

  @Override
  void close() throws IOException;
}
