package nurture.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nurture.calendar.PublicHolidays;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.rules.Budget;
import nurture.store.Database;

/**
 * From publishing to deciding on two servers, and back again, beside the compiler alone and a
 * notice alone; and what a server holds after many versions.
 */
final class PublishTime implements Measurement {

  private static final String FOLDER = "rules/journey/";
  private static final String NOTICE = "bench";
  private static final int SERVERS = 2;
  private static final int VERSIONS = 200;
  private static final int FEWER = 5;
  private static final Duration QUIET = Duration.ofSeconds(12);
  private static final long ASK_AGAIN_MILLIS = 700;
  private static final double MEGABYTE = 1_048_576;

  private static final String RULE =
      """
      rule "Whoever can be reached is tagged"
      when
          Reach( via == Via.EMAIL, usable )
      then
          insert( Tag.as("reachable").because("a mail reaches them") );
      end
      """;

  /** What a server holds of classes, and of heap in megabytes. */
  private record Held(double classes, double heap) {}

  @Override
  public String name() {
    return "publish";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    List<BenchFigure> figures = new ArrayList<>(times(benchEnvironment));
    figures.addAll(many(benchEnvironment));
    return figures;
  }

  private static List<BenchFigure> times(BenchEnvironment benchEnvironment) throws Exception {
    BenchOptions options = benchEnvironment.options();
    PlaybookFiles files =
        PlaybookFiles.in(new PlaybookFolders(options.rules(), options.templates()));
    String file = files.paths().stream().filter(PublishTime::journey).findFirst().orElseThrow();
    String url = benchEnvironment.newDatabase("publish");
    Map<String, String> database = Map.of("NURTURE_DATABASE_URL", url);
    benchEnvironment.tell("starting two servers");
    BenchServer one = BenchServer.start(benchEnvironment, "one", database).ready();
    BenchServer other = BenchServer.start(benchEnvironment, "other", database).ready();
    PlaybookEditor playbookEditor = new PlaybookEditor(one.port());
    MedianRound gate = new MedianRound();
    MedianRound live = new MedianRound();
    MedianRound back = new MedianRound();
    MedianRound compiled = new MedianRound();
    MedianRound notice = new MedianRound();
    for (int round = 0; round <= options.rounds(); round++) {
      PlaybookEditor.Draft draft = playbookEditor.edit(file, "change " + round);
      long before = playbookEditor.version();
      long asked = System.nanoTime();
      playbookEditor.publish(draft);
      double passed = seconds(asked);
      long published = System.nanoTime();
      playbookEditor.awaitEverywhere(SERVERS);
      double followed = seconds(published);
      long returned = System.nanoTime();
      playbookEditor.rollBack(before);
      playbookEditor.awaitEverywhere(SERVERS);
      double backAgain = seconds(returned);
      double alone = compile(files);
      double heard = notice(benchEnvironment, url);
      // The first time everything is slower than ever again.
      if (round > 0) {
        gate.add(passed);
        live.add(followed);
        back.add(backAgain);
        compiled.add(alone);
        notice.add(heard);
        benchEnvironment.tell("round " + round);
      }
    }
    one.close();
    other.close();
    return List.of(
        BenchFigure.of("publish.live", "published to deciding on 2 servers", "s", live.value())
            .beside(compiled.value(), "the same playbook read and compiled alone")
            .below(5)
            .noting(
                "before it, check, scenarios and trial took %.1f s, compiling included"
                    .formatted(gate.value())),
        BenchFigure.of(
                "publish.back", "roll back asked to deciding on 2 servers", "s", back.value())
            .beside(notice.value(), "a notice of PostgreSQL's heard on another connection")
            .below(1));
  }

  /** Many versions of a small playbook on a server that cannot hold them all. */
  private static List<BenchFigure> many(BenchEnvironment benchEnvironment) throws Exception {
    int versions = benchEnvironment.options().people(VERSIONS);
    Path rules = benchEnvironment.path("small");
    Files.createDirectories(rules.resolve("journey"));
    Files.writeString(rules.resolve("journey/reachable.drl"), RULE);
    Path templates = Files.createDirectories(benchEnvironment.path("no-templates"));
    BenchServer server =
        BenchServer.start(
                benchEnvironment,
                "many",
                Map.of(
                    "NURTURE_DATABASE_URL",
                    benchEnvironment.newDatabase("versions"),
                    "NURTURE_RULES_DIR",
                    rules.toString(),
                    "NURTURE_TEMPLATES_DIR",
                    templates.toString(),
                    "JAVA_TOOL_OPTIONS",
                    "-Xmx128m -XX:+UseG1GC -XX:G1PeriodicGCInterval=500"))
            .ready();
    PlaybookEditor playbookEditor = new PlaybookEditor(server.port());
    int some = Math.max(1, versions / FEWER);
    Held early = new Held(0, 0);
    long started = System.nanoTime();
    for (int version = 1; version <= versions; version++) {
      playbookEditor.publish(playbookEditor.edit(FOLDER + "reachable.drl", "change " + version));
      playbookEditor.awaitEverywhere(1);
      if (version == some) {
        early = held(playbookEditor);
      }
      if (version % 20 == 0) {
        benchEnvironment.tell(version + " versions");
      }
    }
    double each = (seconds(started) - QUIET.toNanos() / 1e9) / versions;
    Held late = held(playbookEditor);
    server.close();
    String after = "held after %d versions".formatted(versions);
    String limit = "the same after the first %d".formatted(some);
    return List.of(
        BenchFigure.of("publish.classes", "classes " + after, "", late.classes())
            .beside(early.classes(), limit)
            .ratioAtMost(1.05)
            .noting("%.2f s a version, edited, checked, published".formatted(each)),
        BenchFigure.of("publish.heap", "MB of heap " + after, "MB", late.heap())
            .beside(early.heap(), limit)
            .ratioAtMost(1.1)
            .noting("of at most 128"));
  }

  /** The least that is seen while nothing happens and the collector has time. */
  private static Held held(PlaybookEditor playbookEditor) throws Exception {
    double classes = Double.MAX_VALUE;
    double heap = Double.MAX_VALUE;
    long until = System.nanoTime() + QUIET.toNanos();
    while (System.nanoTime() < until) {
      Thread.sleep(ASK_AGAIN_MILLIS);
      classes = Math.min(classes, playbookEditor.metric("jvm_classes_loaded_classes"));
      heap =
          Math.min(heap, playbookEditor.metric("jvm_memory_used_bytes{area=\"heap\"") / MEGABYTE);
    }
    return new Held(classes, heap);
  }

  private static boolean journey(String path) {
    return path.startsWith(FOLDER) && path.endsWith(".drl");
  }

  private static double compile(PlaybookFiles files) {
    long started = System.nanoTime();
    Playbook.of(files, Budget.DEFAULT, new PublicHolidays()).close();
    return seconds(started);
  }

  private static double notice(BenchEnvironment benchEnvironment, String url) throws Exception {
    Database database = benchEnvironment.open(url, 1);
    CountDownLatch heard = new CountDownLatch(1);
    database.listen(Map.of(NOTICE, heard::countDown));
    long started = System.nanoTime();
    while (heard.getCount() > 0) {
      started = System.nanoTime();
      BenchEnvironment.await(database.pool().query("notify " + NOTICE).execute());
      boolean unused = heard.await(100, TimeUnit.MILLISECONDS);
    }
    return seconds(started);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
