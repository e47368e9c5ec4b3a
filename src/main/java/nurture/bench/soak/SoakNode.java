package nurture.bench.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.bench.BenchEnvironment;
import nurture.bench.BenchServer;
import org.jspecify.annotations.Nullable;

/**
 * One node of a soak: a server on a port of its own that is killed and started again. Each of its
 * lives has a log of its own.
 *
 * <p>Thread: confined to the one that disturbs and samples.
 */
final class SoakNode {

  /** Heap in use after a collection, as {@code -Xlog:gc} writes it: {@code 120M->45M(256M)}. */
  private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(\\d+M\\)");

  private static final Duration COLLECTING = Duration.ofSeconds(20);

  private final BenchEnvironment benchEnvironment;
  private final String name;
  private final int port;
  private final Path folder;
  private final Map<String, String> settings;
  private final List<Path> logs = new ArrayList<>();
  private @Nullable BenchServer server;
  private int life;
  private long readyAt;
  private boolean wasReady;
  private boolean excused;

  /**
   * @param folder for its logs
   */
  SoakNode(
      BenchEnvironment benchEnvironment, String name, Path folder, Map<String, String> settings)
      throws IOException {
    this.benchEnvironment = benchEnvironment;
    this.name = name;
    this.port = BenchEnvironment.lastingPort();
    this.folder = folder;
    this.settings = Map.copyOf(settings);
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  /** The log of each of its lives. */
  List<Path> logs() {
    return List.copyOf(logs);
  }

  /** Starts it; it is not ready yet. */
  BenchServer start() throws IOException {
    life++;
    Path log = folder.resolve(name + "-" + life + ".log");
    logs.add(log);
    wasReady = false;
    excused = false;
    BenchServer started =
        BenchServer.start(
            benchEnvironment,
            port,
            log,
            List.of(
                "-Xmx" + SoakMeasurement.HEAP_MEGABYTES + "m", "-Xlog:gc:file=" + collections()),
            settings);
    server = started;
    return started;
  }

  /** Ends it by force and starts it again. */
  void crash() throws IOException, InterruptedException {
    running().kill();
    BenchServer unused = start();
  }

  boolean isAlive() {
    return running().isAlive();
  }

  /** Looks whether it got ready; one that is starting may end when the database goes away. */
  void databaseGoesAway() {
    excused = !isReady();
  }

  /** Whether it may have ended because the database went away while it started. */
  boolean isExcused() {
    return excused;
  }

  /**
   * Has it collect garbage, and says what it holds.
   *
   * @param seconds since the soak began
   */
  ResourceSample sample(double seconds) throws IOException, InterruptedException {
    long pid = running().pid();
    collect(pid);
    Path process = Path.of("/proc", Long.toString(pid));
    return new ResourceSample(
        name,
        life,
        seconds,
        isReady() ? (System.nanoTime() - readyAt) / 1e9 : -1,
        running().residentMegabytes(),
        heapAfterCollection(),
        number(process.resolve("status"), "Threads:"),
        entries(process.resolve("fd")));
  }

  private boolean isReady() {
    if (!wasReady && running().isReady()) {
      wasReady = true;
      readyAt = System.nanoTime();
    }
    return wasReady;
  }

  private BenchServer running() {
    if (server == null) {
      throw new IllegalStateException("node " + name + " was not started");
    }
    return server;
  }

  private Path collections() {
    return folder.resolve(name + "-" + life + "-gc.log");
  }

  /** Without {@code jcmd} the collections are those that happen by themselves. */
  private static void collect(long pid) throws InterruptedException {
    try {
      Process jcmd =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(pid),
                  "GC.run")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!jcmd.waitFor(COLLECTING.toSeconds(), TimeUnit.SECONDS)) {
        jcmd.destroyForcibly();
      }
    } catch (IOException noJcmd) {
      // Then there is none.
    }
  }

  private double heapAfterCollection() throws IOException {
    if (Files.notExists(collections())) {
      return -1;
    }
    double found = -1;
    for (String line : Files.readAllLines(collections())) {
      Matcher matcher = AFTER_COLLECTION.matcher(line);
      if (matcher.find()) {
        found = Double.parseDouble(matcher.group(1));
      }
    }
    return found;
  }

  private static double number(Path file, String key) throws IOException {
    if (Files.notExists(file)) {
      return -1;
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(key))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(-1);
  }

  private static double entries(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.count();
    } catch (IOException gone) {
      return -1;
    }
  }
}
