package nurture.bench;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.config.Settings;
import nurture.store.Database;
import nurture.store.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement runs in: a temporary directory, a durable PostgreSQL of its own once it is
 * asked for, processes and connections. All of it ends with {@link #close}, also when the JVM is
 * told to end.
 *
 * <p>Thread: the one that measures; {@code close} also from a shutdown hook.
 */
public final class BenchEnvironment implements AutoCloseable {

  /** How the server under test may be set up from outside; anything else has its default. */
  private static final String SETTABLE =
      "NURTURE_(INTAKE|JOURNEY|OUTBOX)_.*"
          + "|NURTURE_SMTP_(CONNECTIONS|MESSAGES_PER_CONNECTION)|NURTURE_DATABASE_POOL_SIZE";

  private final BenchOptions options;
  private final Consumer<String> progress;
  private final Path home;
  private final Vertx vertx;
  private final Thread hook = new Thread(this::letGo, "bench-cleaning");
  private final Deque<AutoCloseable> closing = new ArrayDeque<>();
  private @Nullable EmbeddedDatabase postgres;

  private BenchEnvironment(BenchOptions options, Consumer<String> progress) throws IOException {
    this.options = options;
    this.progress = progress;
    this.home = Files.createTempDirectory("nurture-bench-");
    this.vertx = Vertx.vertx();
    closing.push(() -> await(vertx.close()));
    Runtime.getRuntime().addShutdownHook(hook);
  }

  static BenchEnvironment prepare(BenchOptions options, Consumer<String> progress)
      throws IOException {
    return new BenchEnvironment(options, progress);
  }

  public BenchOptions options() {
    return options;
  }

  public Vertx vertx() {
    return vertx;
  }

  public void tell(String line) {
    progress.accept(line);
  }

  public Path path(String name) {
    return home.resolve(name);
  }

  /** Closes something at the end, before everything that was there already. */
  @CanIgnoreReturnValue
  public synchronized <T extends AutoCloseable> T closing(T thing) {
    closing.push(thing);
    return thing;
  }

  /** The settings the server would have, apart from the addresses of what it talks to. */
  public Settings settings() {
    return Settings.load(path("no-settings.yaml"), tuned());
  }

  /** The caller's tuning of the server, as variables. */
  Map<String, String> tuned() {
    return System.getenv().entrySet().stream()
        .filter(e -> e.getKey().matches(SETTABLE))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A new database with our schema; an open one of this name is the same. */
  String newDatabase(String name) {
    if (postgres == null) {
      tell("starting PostgreSQL");
      postgres = closing(EmbeddedDatabase.start(path("postgres")));
    }
    Database admin = await(Database.open(vertx, postgres.url(), 2));
    await(admin.pool().query("create database " + name).execute());
    await(admin.close());
    return postgres.url().replaceFirst("/postgres$", "/" + name);
  }

  /** The address of a database as JDBC has it. */
  static String jdbc(String url) {
    return url.replaceFirst(
            "^postgresql://([^:@/]+):([^@]*)@(.*)$", "jdbc:postgresql://$3?user=$1&password=$2")
        .replaceFirst("^postgresql:", "jdbc:postgresql:");
  }

  Database open(String url, int connections) {
    Database database = await(Database.open(vertx, url, connections));
    closing(() -> await(database.close()));
    return database;
  }

  WorkerExecutor workers(String name, int threads) {
    WorkerExecutor workers =
        vertx.createSharedWorkerExecutor("bench-" + name, threads, 10, TimeUnit.MINUTES);
    closing(() -> await(workers.close()));
    return workers;
  }

  /** A free port on the loopback interface; nobody else should take one in the next moment. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * A free port that no connection is given by chance, for a server that goes away and comes back:
   * below those that Linux takes for the near end of connections.
   */
  public static int lastingPort() throws IOException {
    for (int port = ThreadLocalRandom.current().nextInt(20_000, 30_000); ; port++) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (BindException taken) {
        // The next one then.
      }
    }
  }

  @CanIgnoreReturnValue
  public static <T> T await(Future<T> future) {
    try {
      return future.await(10, TimeUnit.MINUTES);
    } catch (TimeoutException e) {
      throw new IllegalStateException("gave up after 10 minutes", e);
    }
  }

  @Override
  public void close() {
    letGo();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // Then the hook runs and finds nothing left to do.
    }
  }

  private synchronized void letGo() {
    while (!closing.isEmpty()) {
      AutoCloseable next = closing.pop();
      try {
        next.close();
      } catch (Exception e) {
        progress.accept("cleaning up: " + e);
      }
    }
    try {
      delete(home);
    } catch (IOException e) {
      progress.accept("left behind: " + home + " (" + e + ")");
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.notExists(directory)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(directory)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
