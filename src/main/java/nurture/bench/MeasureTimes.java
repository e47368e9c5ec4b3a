package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.store.Database;
import nurture.store.MeasureWork;
import nurture.store.PgKeptCounts;

/**
 * How long a member waits for the measures and for the candidates behind a number, at a million
 * candidates with what came of 10 million events, five million of them messages that left, beside
 * the time that PostgreSQL works for it; and how fast a server measures what it has not counted.
 */
final class MeasureTimes implements Measurement {

  private static final int CANDIDATES = 1_000_000;
  private static final int QUICK = 40_000;
  private static final int HISTORY = 20_000;
  private static final int WARM_UP = 8;
  private static final int LOOKS = 40;

  /** Milliseconds that all but one in twenty looks must not exceed. */
  private static final double MOST = 300;

  private record Page(String name, String path) {}

  @Override
  public String name() {
    return "measures";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    boolean quick = benchEnvironment.options().quick();
    int candidates = quick ? QUICK : CANDIDATES;
    String url = benchEnvironment.newDatabase("measures");
    Database database = benchEnvironment.open(url, 2);
    MeasurePopulation population = new MeasurePopulation(database);
    List<BenchFigure> figures = new ArrayList<>();
    benchEnvironment.tell("measuring candidates");
    figures.addAll(worked(database, population, benchEnvironment.options().people(HISTORY)));
    benchEnvironment.tell("putting %,d candidates and what is kept of them".formatted(candidates));
    double counted = population.put(candidates);
    benchEnvironment.tell("%,.0f messages a second were counted".formatted(counted));
    await(new PgKeptCounts(database.pool()).fold());
    population.settle();
    benchEnvironment.tell("starting a server");
    BenchServer server =
        BenchServer.start(benchEnvironment, "measures", Map.of("NURTURE_DATABASE_URL", url))
            .ready();
    BenchBrowser browser =
        BenchBrowser.signedIn(
            server.port(), Files.readString(benchEnvironment.path("measures.log")));
    StatementTimes statements = StatementTimes.of(database);
    for (Page page : pages()) {
      BenchFigure figure = read(page, browser, statements, quick, candidates);
      figures.add(figure);
      benchEnvironment.tell(page.name() + " " + figure.shownValue());
    }
    return figures;
  }

  private static List<BenchFigure> worked(
      Database database, MeasurePopulation population, int candidates) {
    population.queue(candidates);
    double events = candidates * (MeasurePopulation.MESSAGES + 0.2);
    double first = perSecond(database, events);
    double bare = population.written();
    population.queueAgain();
    double again = perSecond(database, candidates);
    return List.of(
        BenchFigure.of(
                "measures.fold",
                "messages and replies of %,d candidates measured and folded".formatted(candidates),
                "/s",
                first)
            .beside(bare, "insert of the same rows, with indexes, without counts"),
        BenchFigure.of(
            "measures.again",
            "candidates measured again of whom nothing changed, as after an update",
            "/s",
            again));
  }

  private static double perSecond(Database database, double things) {
    long started = System.nanoTime();
    await(new MeasureWork(database.pool()).run());
    await(new PgKeptCounts(database.pool()).fold());
    return things / ((System.nanoTime() - started) / 1e9);
  }

  private static BenchFigure read(
      Page page, BenchBrowser browser, StatementTimes statements, boolean quick, int candidates)
      throws IOException, InterruptedException {
    LatencySample waited = new LatencySample();
    MedianRound worked = new MedianRound();
    int size = 0;
    int looks = quick ? LOOKS / 4 : LOOKS;
    for (int look = -WARM_UP; look < looks; look++) {
      statements.since();
      long asked = System.nanoTime();
      size = browser.get(page.path()).length();
      long elapsed = System.nanoTime() - asked;
      if (look >= 0) {
        waited.add(elapsed);
        worked.add(statements.since());
      }
    }
    return BenchFigure.of(
            "measures." + page.name(),
            "p95 of a page at %,d candidates and %,d messages"
                .formatted(candidates, candidates * MeasurePopulation.MESSAGES),
            "ms",
            waited.millis(0.95))
        .beside(worked.value(), "median of what PostgreSQL worked for it, by its log")
        .below(MOST)
        .noting("p50 %.1f ms; %,d characters".formatted(waited.millis(0.5), size));
  }

  private static List<Page> pages() {
    String people = "/measures/people?measure=response";
    String rare =
        people
            + "&by=campaign&value="
            + URLEncoder.encode(MeasurePopulation.RARE, StandardCharsets.UTF_8)
            + "&counted=";
    return List.of(
        new Page("overview", "/measures"),
        new Page("month", "/measures?from=2026-07-01&to=2026-07-31"),
        new Page("by-template", "/measures?by=template"),
        new Page("by-campaign", "/measures?by=campaign"),
        new Page("by-arm", "/measures?by=arm"),
        new Page("people", people + "&counted=hits"),
        new Page("people-old", people + "&counted=misses&to=2025-03-31"),
        new Page("people-of-template", people + "&by=template&value=template+12&counted=hits"),
        new Page("people-of-few", rare + "hits"),
        new Page(
            "people-positive",
            "/measures/people?measure=interview&by=owner&value=owner+30&counted=hits"));
  }
}
