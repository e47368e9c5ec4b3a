package nurture.bench;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The real server as a process of its own, started with our own class path and no settings file.
 * Its output goes to a file, whose end is shown if it does not get ready.
 */
public final class BenchServer implements AutoCloseable {

  public static final String KEY = "bench-bench-bench-bench";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final Path output;
  private final int port;

  private BenchServer(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  /**
   * Starts a server; it is not ready yet.
   *
   * @param settings variables on top of the caller's tuning
   */
  public static BenchServer start(
      BenchEnvironment benchEnvironment, String name, Map<String, String> settings)
      throws IOException {
    Path output = benchEnvironment.path(name + ".log");
    return start(benchEnvironment, BenchEnvironment.freePort(), output, List.of(), settings);
  }

  /**
   * The same on a port and with a log of one's own.
   *
   * @param jvm options of the Java virtual machine
   */
  public static BenchServer start(
      BenchEnvironment benchEnvironment,
      int port,
      Path output,
      List<String> jvm,
      Map<String, String> settings)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "nurture.Main",
            "serve",
            "--config",
            benchEnvironment.path("no-settings.yaml").toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(variable -> variable.startsWith("NURTURE_"));
    environment.putAll(benchEnvironment.tuned());
    Map<String, String> ours = new HashMap<>();
    ours.put("NURTURE_HTTP_PORT", Integer.toString(port));
    ours.put("NURTURE_API_KEY", KEY);
    ours.put("NURTURE_RULES_DIR", benchEnvironment.options().rules().toString());
    ours.put("NURTURE_TEMPLATES_DIR", benchEnvironment.options().templates().toString());
    ours.putAll(settings);
    environment.putAll(ours);
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    return benchEnvironment.closing(new BenchServer(process, output, port));
  }

  public int port() {
    return port;
  }

  /**
   * Waits until it says that it is ready.
   *
   * @throws IllegalStateException if it ends or takes too long, with what it said last
   */
  BenchServer ready() throws IOException, InterruptedException {
    return ready(PATIENCE);
  }

  /** The same, with another patience. */
  public BenchServer ready(Duration patience) throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() - start > patience.toNanos()) {
        List<String> lines = Files.readAllLines(output);
        throw new IllegalStateException(
            "the server did not get ready; its last words:\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size())));
      }
      Thread.sleep(10);
    }
    return this;
  }

  /** Megabytes of memory it holds, shared pages included; 0 where there is no {@code /proc}. */
  public double residentMegabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (Files.notExists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it at once (SIGKILL), as a crash does, and waits until it is gone. */
  public void kill() throws InterruptedException {
    int unused = process.destroyForcibly().waitFor();
  }

  /** Stops it in order; after a minute by force. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  /** Whether it says so now. */
  public boolean isReady() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/health/ready").toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** A request that posts events to the server on a port. */
  public static RequestOptions posting(int port) {
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setHost("127.0.0.1")
        .setPort(port)
        .setURI("/api/events")
        .putHeader("authorization", "Bearer " + KEY);
  }
}
