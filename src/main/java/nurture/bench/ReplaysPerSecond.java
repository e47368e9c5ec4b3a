package nurture.bench;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.calendar.PublicHolidays;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayScope;
import nurture.store.Database;
import nurture.store.PgCandidates;

/**
 * A replay of all candidates in a database with two versions, beside one version deciding as often
 * about dossiers that lie ready, on as many threads. Two decisions instead of one: half is the most
 * there can be.
 */
final class ReplaysPerSecond implements Measurement {

  private static final DecisionId ID = new DecisionId(new UUID(0x8000L, 1L << 63), 1);
  private static final String NUMBERS = "rules/policy/numbers.csv";
  private static final int IN_A_MINUTE = 100_000;

  @Override
  public String name() {
    return "replay";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    BenchOptions options = benchEnvironment.options();
    int count = options.people(20_000);
    String url = benchEnvironment.newDatabase("replay");
    BenchPopulation benchPopulation = new BenchPopulation(benchEnvironment.open(url, 4));
    benchEnvironment.tell("%d candidates come to be".formatted(count));
    benchPopulation.add(count, BenchPeople.all());
    Database reading = Database.reading(benchEnvironment.vertx(), url, 1);
    AutoCloseable unused = benchEnvironment.closing(() -> BenchEnvironment.await(reading.close()));
    PlaybookFiles files =
        PlaybookFiles.in(new PlaybookFolders(options.rules(), options.templates()));
    benchEnvironment.tell("two versions are compiled");
    try (Playbook published = load(files);
        Playbook draft = load(edited(files))) {
      ReplayOptions replay = ReplayOptions.of(new ReplayScope.Moment(BenchPeople.NOON));
      benchEnvironment.tell("warming up");
      for (int i = 0; i < 2; i++) {
        replayed(published, draft, reading, replay, count);
        decided(published.rules(), benchPopulation.dossiers(), replay.threads());
      }
      MedianRound replayed = new MedianRound();
      MedianRound decided = new MedianRound();
      for (int round = 0; round < options.rounds(); round++) {
        replayed.add(replayed(published, draft, reading, replay, count));
        decided.add(decided(published.rules(), benchPopulation.dossiers(), replay.threads()));
        benchEnvironment.tell("round " + (round + 1));
      }
      return List.of(
          BenchFigure.of(
                  "replay",
                  "candidates replayed per second, two versions of %d rules, %d threads"
                      .formatted(published.rules().rules().size(), replay.threads()),
                  "/s",
                  replayed.value())
              .beside(decided.value(), "one version deciding about dossiers that lie ready")
              .ratioAtLeast(0.3)
              .atLeast(IN_A_MINUTE / 60.0)
              .noting("%d candidates; half is the most there can be".formatted(count)));
    }
  }

  private static Playbook load(PlaybookFiles files) {
    Playbook playbook = Playbook.of(files, Budget.DEFAULT, new PublicHolidays());
    playbook.rules().warmUp();
    return playbook;
  }

  /** With a longer gap between touches, if they have that number. */
  private static PlaybookFiles edited(PlaybookFiles files) {
    return files
        .content(NUMBERS)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(text -> text.replace("PASSIVE_GAP,5,", "PASSIVE_GAP,7,"))
        .map(text -> files.with(NUMBERS, text.getBytes(StandardCharsets.UTF_8)))
        .orElse(files);
  }

  @CanIgnoreReturnValue
  private static double replayed(
      Playbook published, Playbook draft, Database reading, ReplayOptions options, int expected) {
    long started = System.nanoTime();
    ReplayReport report =
        Replay.run(
            published.rules(),
            draft.rules(),
            new PgCandidates(reading.pool()),
            options,
            RunProgress.SILENT);
    if (report.totals().compared() != expected) {
      throw new IllegalStateException(
          report.totals().compared() + " of " + expected + " candidates: " + report.failures());
    }
    return expected / ((System.nanoTime() - started) / 1e9);
  }

  @CanIgnoreReturnValue
  private static double decided(RuleBook book, List<Dossier> people, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      AtomicInteger next = new AtomicInteger();
      AtomicInteger opinions = new AtomicInteger();
      long started = System.nanoTime();
      List<Future<?>> working = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        working.add(
            pool.submit(
                () -> {
                  for (int i = next.getAndIncrement();
                      i < people.size();
                      i = next.getAndIncrement()) {
                    opinions.addAndGet(
                        book.decide(ID, people.get(i), BenchPeople.NOON).opinions().size());
                  }
                }));
      }
      for (Future<?> one : working) {
        one.get();
      }
      return people.size() / ((System.nanoTime() - started) / 1e9);
    } finally {
      pool.shutdown();
    }
  }
}
