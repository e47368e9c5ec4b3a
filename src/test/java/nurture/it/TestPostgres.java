package nurture.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nurture.store.EmbeddedDatabase;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One PostgreSQL for all integration tests that share a Java. A parameter of type {@link
 * DatabaseTables} is an empty database in it, nobody else's.
 */
final class TestPostgres implements ParameterResolver {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == DatabaseTables.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return empty();
  }

  /** An empty database of one's own. */
  static DatabaseTables empty() {
    return copyOf("template1");
  }

  /** A copy of a database that no one is connected to. */
  static DatabaseTables copy(DatabaseTables database) {
    return copyOf(database.url().replaceFirst(".*/", ""));
  }

  private static DatabaseTables copyOf(String template) {
    String server = Running.ONE.database.url();
    String name = "it_" + DATABASES.incrementAndGet();
    new DatabaseTables(server).execute("create database " + name + " template " + template);
    return new DatabaseTables(server.replaceFirst("/postgres$", "/" + name));
  }

  /** Ended with the Java of the tests, which outlives each of their classes. */
  private static final class Running {
    static final Running ONE = new Running();

    private final Path directory;
    private final EmbeddedDatabase database;

    Running() {
      try {
        directory = Files.createTempDirectory("nurture-it");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      database = EmbeddedDatabase.start(directory);
      Runtime.getRuntime().addShutdownHook(new Thread(this::end, "postgres"));
    }

    private void end() {
      database.close();
      try (Stream<Path> inside = Files.walk(directory)) {
        for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
