package nurture.bench.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import nurture.bench.BenchEnvironment;
import nurture.bench.BenchServer;

/**
 * The course of a soak: kills nodes, restarts PostgreSQL and takes samples while events are posted.
 * Confined to one thread, which it holds.
 */
final class SoakRun {

  private static final long LOOK_MILLIS = 100;
  private static final double PROGRESS_SECONDS = 60;

  private final BenchEnvironment benchEnvironment;
  private final SoakPlan plan;
  private final SoakPostgres postgres;
  private final List<SoakNode> nodes;
  private final SoakLoad load;
  private final Path samplesFile;
  private final Deque<Duration> kills;
  private final Deque<Duration> stops;
  private final double sampleEvery;
  private final List<ResourceSample> samples = new ArrayList<>();
  private final List<String> deaths = new ArrayList<>();
  private final long started = System.nanoTime();
  private double nextSample;
  private double nextProgress = PROGRESS_SECONDS;
  private int killed;
  private int restarted;

  SoakRun(
      BenchEnvironment benchEnvironment,
      SoakPlan plan,
      SoakPostgres postgres,
      List<SoakNode> nodes,
      SoakLoad load,
      Path folder) {
    this.benchEnvironment = benchEnvironment;
    this.plan = plan;
    this.postgres = postgres;
    this.nodes = List.copyOf(nodes);
    this.load = load;
    this.samplesFile = folder.resolve("samples.csv");
    this.kills = new ArrayDeque<>(plan.kills());
    this.stops = new ArrayDeque<>(plan.stops());
    this.sampleEvery = Math.min(30, Math.max(5, plan.time().toSeconds() / 120.0));
    this.nextSample = sampleEvery;
  }

  /** Disturbs and takes samples until it is done, or the time is over; says whether it is done. */
  boolean until(BooleanSupplier done, Duration atMost) throws IOException, InterruptedException {
    double deadline = seconds() + atMost.toSeconds();
    while (!done.getAsBoolean()) {
      if (seconds() > deadline) {
        return false;
      }
      step();
      Thread.sleep(LOOK_MILLIS);
    }
    return true;
  }

  /** Seconds since the soak began. */
  double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  List<ResourceSample> samples() {
    return List.copyOf(samples);
  }

  /** Nodes that ended without being told, but for those that lost the database as they started. */
  List<String> deaths() {
    return List.copyOf(deaths);
  }

  int killed() {
    return killed;
  }

  int restarted() {
    return restarted;
  }

  private void step() throws IOException, InterruptedException {
    for (SoakNode node : nodes) {
      if (!node.isAlive()) {
        String death = "node %s after %.0f s".formatted(node.name(), seconds());
        if (!node.isExcused()) {
          deaths.add(death);
        }
        tell(death + " ended by itself; starts it again");
        BenchServer unused = node.start();
      }
    }
    if (isTime(kills)) {
      SoakNode node = nodes.get(killed++ % nodes.size());
      tell("kills node " + node.name());
      node.crash();
    }
    if (isTime(stops)) {
      tell("PostgreSQL goes away");
      nodes.forEach(SoakNode::databaseGoesAway);
      postgres.restart(plan.away());
      restarted++;
      tell("PostgreSQL is back");
    }
    if (seconds() >= nextSample) {
      nextSample = seconds() + sampleEvery;
      sample();
    }
    if (seconds() >= nextProgress) {
      nextProgress += PROGRESS_SECONDS;
      progress();
    }
  }

  private boolean isTime(Deque<Duration> times) {
    boolean reached = !times.isEmpty() && seconds() >= times.peek().toMillis() / 1e3;
    if (reached) {
      Duration unused = times.remove();
    }
    return reached;
  }

  private void sample() throws IOException, InterruptedException {
    for (SoakNode node : nodes) {
      if (node.isAlive()) {
        samples.add(node.sample(seconds()));
      }
    }
    List<String> lines = new ArrayList<>(List.of(ResourceSample.HEADER));
    samples.forEach(sample -> lines.add(sample.line()));
    Files.write(
        samplesFile, lines, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private void progress() {
    StringBuilder said =
        new StringBuilder("%d events acknowledged".formatted(load.acknowledgedSoFar()));
    for (SoakNode node : nodes) {
      samples.stream()
          .filter(sample -> sample.node().equals(node.name()))
          .reduce((earlier, later) -> later)
          .ifPresent(
              s ->
                  said.append(
                      "; %s: %.0f MB resident, %.0f MB heap, %.0f threads, %.0f descriptors"
                          .formatted(
                              s.node(),
                              s.residentMegabytes(),
                              s.heapMegabytes(),
                              s.threads(),
                              s.descriptors())));
    }
    tell(said.toString());
  }

  private void tell(String line) {
    benchEnvironment.tell("%.0f s: %s".formatted(seconds(), line));
  }
}
