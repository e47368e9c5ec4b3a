package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nurture.batch.ExponentialBackoff;
import nurture.config.Settings;
import nurture.journey.ClaimedCandidate;
import nurture.journey.EvaluationResult;
import nurture.journey.Evaluator;
import nurture.journey.RuleEvaluator;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.store.Database;
import nurture.store.PgCandidateQueue;

/**
 * Due candidates evaluated and recorded by the candidate queue, beside the same statements with
 * rows that were ready before: nothing read, decided or written down in between.
 */
final class EvaluationsPerSecond implements Measurement {

  @Override
  public String name() {
    return "evaluations";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) {
    BenchOptions options = benchEnvironment.options();
    Settings.Journey pace = benchEnvironment.settings().journey();
    int count = options.people(2_000 * (int) Math.max(1, options.slice().toSeconds()));
    Database database = benchEnvironment.open(benchEnvironment.newDatabase("evaluations"), 8);
    benchEnvironment.tell("%d candidates come to be".formatted(count));
    BenchPopulation benchPopulation = new BenchPopulation(database);
    benchPopulation.add(count, BenchPeople.all());
    benchPopulation.tellEveryThird();
    benchPopulation.keep();

    WorkerExecutor workers = benchEnvironment.workers("journey", pace.lanes());
    PgCandidateQueue queue =
        new PgCandidateQueue(database.pool(), workers, await(database.pseudonyms()));
    try (RuleBook book = RuleBook.compile(RuleFiles.in(options.rules()), Budget.DEFAULT)) {
      Evaluator deciding =
          new RuleEvaluator(
              (candidate, version) -> book,
              new ExponentialBackoff(pace.retryFirst(), pace.retryMax()),
              new SimpleMeterRegistry());
      Map<UUID, EvaluationResult> results = new ConcurrentHashMap<>();
      Evaluator noting = new Noting(deciding, results);
      benchEnvironment.tell("warming up");
      for (int i = 0; i < 2; i++) {
        benchPopulation.restore();
        rate(pace.lanes(), count, () -> round(queue, pace.batchSize(), noting));
      }
      ReadyRounds ready =
          new ReadyRounds(database.pool(), await(database.pseudonyms()), results.values());
      benchPopulation.restore();
      rate(pace.lanes(), count, () -> ready.round(pace.batchSize(), BenchPeople.NOON));

      MedianRound decided = new MedianRound();
      MedianRound recorded = new MedianRound();
      for (int round = 0; round < options.rounds(); round++) {
        benchPopulation.restore();
        decided.add(rate(pace.lanes(), count, () -> round(queue, pace.batchSize(), deciding)));
        benchPopulation.restore();
        recorded.add(
            rate(pace.lanes(), count, () -> ready.round(pace.batchSize(), BenchPeople.NOON)));
        benchEnvironment.tell("round " + (round + 1));
      }
      long messages = results.values().stream().filter(EvaluationsPerSecond::sends).count();
      return List.of(
          BenchFigure.of(
                  "evaluations",
                  "due candidates evaluated and recorded, batches of %d, %d lanes"
                      .formatted(pace.batchSize(), pace.lanes()),
                  "/s",
                  decided.value())
              .beside(recorded.value(), "the same statements with rows made beforehand")
              .ratioAtLeast(0.5)
              .atLeast(4_000)
              .noting(
                  "%d candidates, a third with news, %d get a message".formatted(count, messages)));
    }
  }

  private static Future<Integer> round(PgCandidateQueue queue, int most, Evaluator evaluator) {
    return queue.round(most, BenchPeople.NOON, evaluator).map(List::size);
  }

  /** Candidates a second with all lanes at work until nobody is due. */
  @CanIgnoreReturnValue
  private static double rate(int lanes, int expected, Supplier<Future<Integer>> round) {
    long started = System.nanoTime();
    List<Future<Integer>> working = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      working.add(lane(round, 0));
    }
    int done = working.stream().mapToInt(BenchEnvironment::await).sum();
    if (done != expected) {
      throw new IllegalStateException(done + " evaluations for " + expected + " candidates");
    }
    return done / ((System.nanoTime() - started) / 1e9);
  }

  private static Future<Integer> lane(Supplier<Future<Integer>> round, int done) {
    return round
        .get()
        .compose(count -> count == 0 ? Future.succeededFuture(done) : lane(round, done + count));
  }

  private static boolean sends(EvaluationResult evaluationResult) {
    return evaluationResult instanceof EvaluationResult.Decided decided
        && decided.decision().touch().isPresent();
  }

  /** Judges as another does, and remembers what was said. */
  private record Noting(Evaluator evaluator, Map<UUID, EvaluationResult> results)
      implements Evaluator {

    @Override
    public EvaluationResult evaluate(ClaimedCandidate claimedCandidate, java.time.Instant now) {
      EvaluationResult evaluationResult = evaluator.evaluate(claimedCandidate, now);
      results.put(claimedCandidate.id(), evaluationResult);
      return evaluationResult;
    }

    @Override
    public EvaluationResult broken(
        UUID id, long version, int attempts, java.time.Instant now, Throwable why) {
      throw new IllegalStateException("candidate " + id + " cannot be evaluated: " + why, why);
    }
  }
}
