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
 * One PostgreSQL for all integration tests that share a Java. A parameter of type {@link Tables} is
 * an empty database in it, nobody else's.
 */
final class Postgres implements ParameterResolver {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Tables.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String server = Running.ONE.database.url();
    String name = "it_" + DATABASES.incrementAndGet();
    new Tables(server).execute("create database " + name);
    return new Tables(server.replaceFirst("/postgres$", "/" + name));
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
