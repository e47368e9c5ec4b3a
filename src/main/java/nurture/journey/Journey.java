package nurture.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nurture.decision.Decision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the hallway moving: some lanes, each working round after round while somebody is due, woken
 * at once by news and by a poll in any case. Safe for concurrent use.
 */
public final class Journey {

  private static final Logger log = LoggerFactory.getLogger(Journey.class);

  private final Vertx vertx;
  private final CandidateQueue candidateQueue;
  private final Evaluator evaluator;
  private final InstantSource clock;
  private final int batchSize;
  private final Duration poll;
  private final MeterRegistry meters;
  private final Runnable messages;
  private final List<Lane> lanes = new ArrayList<>();

  /**
   * @param messages called when decisions called for messages, for the outbox to wake up
   */
  public Journey(
      Vertx vertx,
      CandidateQueue candidateQueue,
      Evaluator evaluator,
      InstantSource clock,
      nurture.config.Settings.Journey settings,
      MeterRegistry meters,
      Runnable messages) {
    this.vertx = vertx;
    this.candidateQueue = candidateQueue;
    this.evaluator = evaluator;
    this.clock = clock;
    this.batchSize = settings.batchSize();
    this.poll = settings.poll();
    this.meters = meters;
    this.messages = messages;
    for (int i = 0; i < settings.lanes(); i++) {
      lanes.add(new Lane());
    }
  }

  public void start() {
    lanes.forEach(Lane::start);
  }

  /** Somebody may be due: look at once. */
  public void wake() {
    for (Lane lane : lanes) {
      if (lane.wake()) {
        return;
      }
    }
  }

  /** Finishes the rounds under way and begins no other. */
  public Future<Void> stop() {
    return Future.all(lanes.stream().map(Lane::stop).toList()).mapEmpty();
  }

  /**
   * Works until nobody is due at the clock's instant and no lane is at work.
   *
   * @return how many evaluations that took, those of the lanes not counted
   */
  public Future<Integer> drain() {
    return round()
        .compose(
            done -> {
              if (done > 0) {
                return drain().map(more -> more + done);
              }
              List<Future<Void>> working =
                  lanes.stream().filter(Lane::busy).map(Lane::roundUnderWay).toList();
              return working.isEmpty()
                  ? Future.succeededFuture(0)
                  : Future.all(working).compose(ended -> drain());
            });
  }

  /**
   * Decides about one candidate now.
   *
   * @return empty for a ref nobody knows
   */
  public Future<Optional<EvaluationResult>> decideNow(String ref, boolean dryRun) {
    return dryRun
        ? candidateQueue.dryRun(ref, clock.instant(), evaluator)
        : candidateQueue
            .one(ref, clock.instant(), evaluator)
            .onSuccess(result -> result.ifPresent(v -> announce(List.of(v))));
  }

  private Future<Integer> round() {
    return candidateQueue
        .round(batchSize, clock.instant(), evaluator)
        .map(
            results -> {
              announce(results);
              return results.size();
            });
  }

  private void announce(List<EvaluationResult> results) {
    results.forEach(this::count);
    boolean calls =
        results.stream()
            .anyMatch(
                v ->
                    v instanceof EvaluationResult.Decided decided
                        && decided.decision().touch().isPresent());
    if (calls) {
      messages.run();
    }
  }

  private void count(EvaluationResult evaluationResult) {
    Optional<Decision> decision = decision(evaluationResult);
    Counter.builder("nurture.decisions")
        .description("evaluations of candidates, by what came of them")
        .tag(
            "outcome",
            decision.map(d -> d.outcome().name().toLowerCase(Locale.ROOT)).orElse("quarantined"))
        .register(meters)
        .increment();
  }

  /**
   * One line of rounds; at most one under way. Not a {@link nurture.batch.SingleFlight}: it answers
   * at once whether it was free, so that another lane takes the work, goes on while rounds find
   * candidates, rests after a failure, and ends.
   */
  private final class Lane {

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean news = new AtomicBoolean();
    private final Promise<Void> idle = Promise.promise();
    private volatile Future<Void> underWay = Future.succeededFuture();
    private volatile boolean stopping;
    private volatile boolean failing;
    private long timer = -1;

    void start() {
      timer = vertx.setPeriodic(poll.toMillis(), id -> wake());
      wake();
    }

    /** Answers false when the lane was busy; it looks once more after its round then. */
    @CanIgnoreReturnValue
    boolean wake() {
      news.set(true);
      if (stopping || !busy.compareAndSet(false, true)) {
        return false;
      }
      work();
      return true;
    }

    Future<Void> stop() {
      stopping = true;
      vertx.cancelTimer(timer);
      if (busy.compareAndSet(false, true)) {
        idle.tryComplete();
      }
      return idle.future();
    }

    boolean busy() {
      return busy.get();
    }

    /** Ends when the round under way does, well or not. */
    Future<Void> roundUnderWay() {
      return underWay;
    }

    private void work() {
      news.set(false);
      Future<Integer> round = round();
      underWay = round.<Void>mapEmpty().otherwiseEmpty();
      var unused =
          round.onComplete(
              done -> {
                report(done.failed() ? done.cause() : null);
                boolean more = done.succeeded() && done.result() > 0;
                if (stopping) {
                  idle.tryComplete();
                } else if (more) {
                  work();
                } else {
                  rest();
                }
              });
    }

    private void rest() {
      busy.set(false);
      if (news.get() && !failing) {
        wake();
      } else if (stopping && busy.compareAndSet(false, true)) {
        idle.tryComplete();
      }
    }

    private void report(@org.jspecify.annotations.Nullable Throwable failure) {
      if (failure != null && !failing) {
        log.warn("evaluation is paused until the database answers: {}", failure.toString());
      } else if (failure == null && failing) {
        log.info("evaluation continues");
      }
      failing = failure != null;
    }
  }

  /** What a result decided; empty when the candidate was quarantined. */
  public static Optional<Decision> decision(EvaluationResult evaluationResult) {
    return evaluationResult instanceof EvaluationResult.Decided decided
        ? Optional.of(decided.decision())
        : Optional.empty();
  }
}
