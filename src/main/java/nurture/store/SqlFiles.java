package nurture.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements by name, from {@code sql/<name>.sql}; each file says what its statement does. */
final class SqlFiles {

  static String named(String name) {
    try (InputStream file = SqlFiles.class.getResourceAsStream("/sql/" + name + ".sql")) {
      if (file == null) {
        throw new IllegalArgumentException("there is no statement sql/" + name + ".sql");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SqlFiles() {}
}
