package nurture.bench.soak;

import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nurture.bench.BenchEnvironment;
import nurture.bench.BenchFigure;
import nurture.bench.BenchServer;
import nurture.bench.Measurement;
import nurture.mailsink.SmtpSink;

/**
 * Two nodes on one PostgreSQL under events, while nodes are killed, PostgreSQL goes away and the
 * mail server makes trouble; then what was acknowledged, sent and suppressed beside what it has to
 * be, what the nodes held over time, and what their logs lack.
 */
public final class SoakMeasurement implements Measurement {

  /** The largest heap of a node. */
  static final int HEAP_MEGABYTES = 512;

  /** Of both at once, on a machine that does other work too. */
  private static final Duration START = Duration.ofMinutes(10);

  private static final Duration STRAGGLERS = Duration.ofMinutes(5);
  private static final Duration DRAIN = Duration.ofMinutes(10);

  /** What the last third may hold more than the middle one, beside a little slack. */
  private static final double GROWTH = 0.1;

  private static final Duration WARM_UP = Duration.ofSeconds(150);

  /** Shorter waits than by default, so that what is left after the events is soon done. */
  private static final Map<String, String> WAITS =
      Map.of(
          "NURTURE_JOURNEY_RETRY_FIRST_SECONDS", "5",
          "NURTURE_JOURNEY_RETRY_MAX_SECONDS", "30",
          "NURTURE_OUTBOX_LEASE_SECONDS", "30",
          "NURTURE_OUTBOX_RETRY_FIRST_SECONDS", "2",
          "NURTURE_OUTBOX_RETRY_MAX_SECONDS", "30",
          "NURTURE_SMTP_CONNECT_TIMEOUT_SECONDS", "5",
          "NURTURE_SMTP_READ_TIMEOUT_SECONDS", "5");

  private final SoakPlan plan;

  public SoakMeasurement(SoakPlan plan) {
    this.plan = plan;
  }

  @Override
  public String name() {
    return "soak";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    Path folder =
        Files.createDirectories(plan.keep().orElse(benchEnvironment.path("soak"))).toAbsolutePath();
    benchEnvironment.tell("starting PostgreSQL and two nodes; their logs are in " + folder);
    SoakPostgres postgres =
        benchEnvironment.closing(SoakPostgres.start(folder.resolve("postgres")));
    SmtpSink sink = benchEnvironment.closing(SmtpSink.start());
    SoakTroubles troubles = new SoakTroubles(plan.seed());
    troubles.come(sink);
    List<SoakNode> nodes = started(benchEnvironment, folder, postgres, sink);

    SoakScript script = new SoakScript(plan.seed());
    SoakLoad load =
        new SoakLoad(benchEnvironment.vertx(), nodes.stream().map(SoakNode::port).toList(), script);
    SoakRun run = new SoakRun(benchEnvironment, plan, postgres, nodes, load, folder);
    Future<Void> posting = load.run(plan.perSecond(), plan.time());
    boolean answered = run.until(posting::isComplete, plan.time().plus(STRAGGLERS));
    benchEnvironment.tell(
        answered ? "all is acknowledged; drains" : "some is not acknowledged; drains");
    BenchEnvironment.await(load.stop());
    double ended = run.seconds();
    sink.behaveWell();
    try (SoakTables tables = new SoakTables(benchEnvironment.vertx(), postgres.url())) {
      boolean drained = run.until(() -> tables.left() == 0, DRAIN);
      double drain = run.seconds() - ended;
      benchEnvironment.tell(drained ? "drained; reckons" : "not drained; reckons");
      List<BenchFigure> figures = new ArrayList<>();
      figures.add(
          SoakFigures.told(
                  "rate",
                  "events posted a second, of %d asked for".formatted(plan.perSecond()),
                  "/s",
                  load.posted() / (double) plan.time().toSeconds())
              .noting(
                  "seed %d; requests %s; answers %s"
                      .formatted(plan.seed(), script.kinds(), load.answers())));
      figures.add(
          SoakFigures.told(
                  "unanswered",
                  "requests not acknowledged %d min after the last"
                      .formatted(STRAGGLERS.toMinutes()),
                  "requests",
                  load.open())
              .atMost(0));
      figures.add(
          SoakFigures.faults(
              "surprises", "answers that no request should get", "answers", load.surprises()));
      figures.addAll(
          new EventReckoning(load.acknowledged(), tables.applied(), tables.pending()).figures());
      MessageReckoning messages = messages(benchEnvironment, run, tables, sink, troubles, load);
      figures.addAll(messages.figures());
      figures.addAll(
          new SuppressionReckoning(
                  tables.suppressed(script.addresses()),
                  troubles.unknownUsers(),
                  load.unsubscribed().keySet(),
                  messages.unsure())
              .figures());
      figures.add(
          SoakFigures.faults(
              "quarantined",
              "candidates in quarantine after the drain",
              "candidates",
              tables.quarantined()));
      figures.add(
          SoakFigures.told("drain", "from the last acknowledgement to all done", "s", drain)
              .noting("trouble made: " + troubles.made()));
      figures.add(
          SoakFigures.told("kills", "nodes killed", "kills", run.killed())
              .noting("PostgreSQL restarted %d times".formatted(run.restarted())));
      figures.add(
          SoakFigures.faults("deaths", "nodes that ended by themselves", "ends", run.deaths()));
      figures.addAll(resources(nodes, run));
      figures.addAll(logs(nodes));
      return figures;
    }
  }

  @Override
  public boolean isCheck() {
    return true;
  }

  private static List<SoakNode> started(
      BenchEnvironment benchEnvironment, Path folder, SoakPostgres postgres, SmtpSink sink)
      throws IOException, InterruptedException {
    Path rules =
        SoakPlaybook.write(benchEnvironment.options().rules(), benchEnvironment.path("rules"));
    Map<String, String> settings = new HashMap<>(WAITS);
    settings.put("NURTURE_DATABASE_URL", postgres.url());
    settings.put("NURTURE_RULES_DIR", rules.toString());
    settings.put("NURTURE_SMTP_HOST", sink.host());
    settings.put("NURTURE_SMTP_PORT", Integer.toString(sink.port()));
    List<SoakNode> nodes = new ArrayList<>();
    List<BenchServer> servers = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      SoakNode node = new SoakNode(benchEnvironment, name, folder, settings);
      nodes.add(node);
      servers.add(node.start());
    }
    for (BenchServer server : servers) {
      BenchServer unused = server.ready(START);
    }
    return nodes;
  }

  private static MessageReckoning messages(
      BenchEnvironment benchEnvironment,
      SoakRun run,
      SoakTables tables,
      SmtpSink sink,
      SoakTroubles troubles,
      SoakLoad load) {
    int connections = benchEnvironment.settings().smtp().connections();
    int troubled =
        troubles.made().entrySet().stream()
            .filter(made -> made.getKey().leavesUncertain())
            .mapToInt(Map.Entry::getValue)
            .sum();
    return new MessageReckoning(
        tables.messages(),
        sink.received().stream().map(SinkDelivery::of).toList(),
        (run.killed() + run.deaths().size() + 2 * run.restarted()) * connections,
        troubled,
        troubles.refusedContents(),
        troubles.unknownUsers(),
        load.unsubscribed());
  }

  private List<BenchFigure> resources(List<SoakNode> nodes, SoakRun run) {
    List<BenchFigure> figures = new ArrayList<>();
    for (SoakNode node : nodes) {
      figures.add(flat(node, run, "resident", "MB", 32, ResourceSample::residentMegabytes));
      figures.add(flat(node, run, "heap", "MB", 16, ResourceSample::heapMegabytes));
      figures.add(flat(node, run, "threads", "threads", 5, ResourceSample::threads));
      figures.add(flat(node, run, "descriptors", "descriptors", 20, ResourceSample::descriptors));
    }
    return figures;
  }

  private BenchFigure flat(
      SoakNode node,
      SoakRun run,
      String name,
      String unit,
      double slack,
      ToDoubleFunction<ResourceSample> resource) {
    double warmUp = Math.min(WARM_UP.toSeconds(), plan.killEvery().toSeconds() / 2.0);
    ResourceTrend trend =
        ResourceTrend.of(
            run.samples().stream().filter(s -> s.node().equals(node.name())).toList(),
            plan.time().toSeconds(),
            warmUp,
            resource);
    BenchFigure figure =
        SoakFigures.told(
                name + "-" + node.name(),
                name + " of node " + node.name() + " in the last third, median",
                unit,
                trend.last())
            .beside(trend.middle(), "median of the middle third")
            .noting(
                "slope within a life %+.1f %s an hour, from %d samples taken more than %.0f s after a start"
                    .formatted(trend.perHour(), unit, trend.samples(), warmUp));
    // A short soak has no samples in its middle third.
    return trend.middle() == 0 ? figure : figure.atMost(trend.middle() * (1 + GROWTH) + slack);
  }

  private static List<BenchFigure> logs(List<SoakNode> nodes) throws IOException {
    LogReview review = new LogReview();
    for (SoakNode node : nodes) {
      for (Path log : node.logs()) {
        review.read(log);
      }
    }
    return List.of(
        SoakFigures.told("warnings", "forms of warnings and errors", "forms", review.all().size())
            .noting(
                "%s; a thread waited %d times, as it does on a busy machine"
                    .formatted(review.all(), review.blocked())),
        SoakFigures.faults(
            "warnings-lacking",
            "of these, forms without an id or a next step",
            "forms",
            review.lacking()));
  }
}
