package nurture.experiment.run;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import nurture.experiment.ExperimentJudge;
import nurture.experiment.ExperimentPlan;
import nurture.experiment.ExperimentReport;

/** Starts, stops and judges experiments. Safe for concurrent use. */
public final class Experiments {

  private static final int MOST_KEPT = 1_000;

  private final ExperimentStore store;
  private final WorkerExecutor workers;
  private final InstantSource clock;
  private final Map<ExperimentPlan, OptionalLong> needed = new ConcurrentHashMap<>();

  /**
   * @param workers judge: a long experiment takes some tenths of a second
   */
  public Experiments(ExperimentStore store, WorkerExecutor workers, InstantSource clock) {
    this.store = store;
    this.workers = workers;
    this.clock = clock;
  }

  public ExperimentStore store() {
    return store;
  }

  /** What its outcomes say now; changes nothing. Fails when the database is away. */
  public Future<ExperimentReport> report(Experiment experiment) {
    return store
        .outcomes(experiment, clock.instant())
        .compose(
            outcomes ->
                workers.executeBlocking(
                    () -> ExperimentJudge.report(experiment.plan(), outcomes), false));
  }

  /** About how many candidates a plan needs; empty if more than any campaign has. */
  public Future<OptionalLong> needed(ExperimentPlan plan) {
    OptionalLong known = needed.get(plan);
    return known != null
        ? Future.succeededFuture(known)
        : workers
            .executeBlocking(() -> ExperimentJudge.needed(plan), false)
            .onSuccess(
                count -> {
                  if (needed.size() >= MOST_KEPT) {
                    needed.clear();
                  }
                  needed.put(plan, count);
                });
  }

  /** Has its candidates get the messages of their arms; fails with {@link RefusedExperiment}. */
  public Future<Void> start(Experiment experiment, String by) {
    return store
        .start(experiment.id(), by, clock.instant())
        .compose(
            done ->
                done
                    ? Future.succeededFuture()
                    : Future.failedFuture(
                        new RefusedExperiment(
                            experiment.state() == ExperimentState.RUNNING
                                ? "It runs already."
                                : "Its campaign has begun or is over. An experiment starts before"
                                    + " its campaign begins.")));
  }

  /** Takes no more candidates into it; fails with {@link RefusedExperiment}. */
  public Future<Void> stop(Experiment experiment, String by) {
    return store
        .stop(experiment.id(), "", by, clock.instant())
        .compose(
            done ->
                done
                    ? Future.succeededFuture()
                    : Future.failedFuture(
                        new RefusedExperiment("It does not run, so it cannot be stopped.")));
  }
}
