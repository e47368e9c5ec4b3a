package nurture.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.store.Database;

/**
 * How long a member waits for each page and each part of one, at 100,000 candidates and a million
 * events, beside the time that PostgreSQL works for it.
 */
final class PageTimes implements Measurement {

  private static final int CANDIDATES = 100_000;
  private static final int DUE = 300;
  private static final int WARM_UP = 12;
  private static final int LOOKS = 60;

  /** Milliseconds that all but one in twenty looks must not exceed. */
  private static final double WHOLE = 200;

  private static final double PART = 50;

  /** The id of the rows of candidates. */
  private static final String ROWS = "found";

  /**
   * @param most milliseconds
   */
  private record Page(String name, String path, String part, double most) {}

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    int candidates = benchEnvironment.options().people(CANDIDATES);
    String url = benchEnvironment.newDatabase("pages");
    Database database = benchEnvironment.open(url, 2);
    PagePopulation population = new PagePopulation(database, candidates);
    benchEnvironment.tell("putting %,d candidates and their past there".formatted(candidates));
    population.put(DUE);
    benchEnvironment.tell("starting a server");
    BenchServer server =
        BenchServer.start(benchEnvironment, "pages", Map.of("NURTURE_DATABASE_URL", url)).ready();
    population.decide(DUE);
    BenchBrowser browser =
        BenchBrowser.signedIn(server.port(), Files.readString(benchEnvironment.path("pages.log")));
    StatementTimes statements = StatementTimes.of(database);
    List<BenchFigure> figures = new ArrayList<>();
    for (Page page : pages(browser)) {
      figures.add(figure(page, browser, statements, benchEnvironment.options().quick()));
      benchEnvironment.tell(page.name());
    }
    return figures;
  }

  private static BenchFigure figure(
      Page page, BenchBrowser browser, StatementTimes statements, boolean quick)
      throws IOException, InterruptedException {
    LatencySample waited = new LatencySample();
    MedianRound worked = new MedianRound();
    int size = 0;
    int looks = quick ? LOOKS / 10 : LOOKS;
    for (int look = -WARM_UP; look < looks; look++) {
      statements.since();
      long asked = System.nanoTime();
      size = browser.get(page.path(), page.part()).length();
      long elapsed = System.nanoTime() - asked;
      if (look >= 0) {
        waited.add(elapsed);
        worked.add(statements.since());
      }
    }
    return BenchFigure.of(
            "pages." + page.name(),
            "p95 of " + page.path().replaceFirst("[?].*", ""),
            "ms",
            waited.millis(0.95))
        .beside(worked.value(), "median of what PostgreSQL worked for it, by its log")
        .atMost(page.most())
        .noting("p50 %.1f ms; %,d characters".formatted(waited.millis(0.5), size));
  }

  /** All that are read often, and those that read much. */
  private static List<Page> pages(BenchBrowser browser) throws IOException, InterruptedException {
    String candidate = browser.link("/candidates", "/candidates/c-[0-9]+");
    String unused = browser.get("/playbook/drafts");
    String draft = browser.post("/playbook/drafts", "title", "A draft to look at");
    return List.of(
        whole("today", "/"),
        whole("candidates", "/candidates"),
        part("search-word", "/candidates?q=solheim", ROWS),
        part("search-letters", "/candidates?q=ow", ROWS),
        part("search-nothing", "/candidates?q=zzyzx", ROWS),
        part("filters", "/candidates?stage=consideration&country=NO&tag=platform&sort=name", ROWS),
        whole("candidate", candidate),
        part("why", candidate + "/why", "panel"),
        part("why-not", candidate + "/why-not", "panel"),
        whole("tasks", "/tasks?whose=all"),
        part("task", browser.link("/tasks?whose=all", "/tasks/[^\"/]+"), "content"),
        whole("mails", "/mails"),
        whole("mails-sent", "/mails?state=sent"),
        whole("suppressions", "/suppressions"),
        whole("playbook", "/playbook"),
        whole("rule", browser.link("/playbook", "/playbook/rules/[^\"]+")),
        whole("drafts", "/playbook/drafts"),
        whole("draft", draft),
        whole("editor", browser.link(draft, draft + "/edit[?]file=rules%2F[^\"]+")),
        whole("numbers", draft + "/numbers"),
        whole("grid", draft + "/grid?file=rules%2Fcadence.csv"),
        whole("versions", "/playbook/versions"),
        whole("try", "/playbook/try?playbook=1"),
        whole("people", "/settings/people"),
        whole("audit", "/settings/audit"),
        whole("docs", "/docs"));
  }

  private static Page whole(String name, String path) {
    return new Page(name, path, "", WHOLE);
  }

  private static Page part(String name, String path, String part) {
    return new Page(name, path, part, PART);
  }
}
