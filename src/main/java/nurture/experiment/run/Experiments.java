package nurture.experiment.run;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import nurture.experiment.ArmOutcomes;
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
    Instant now = clock.instant();
    Map<Instant, List<ArmOutcomes>> since = new HashMap<>();
    Future<Void> read = Future.succeededFuture();
    for (ExperimentPlan.Cohort cohort : experiment.plan().cohorts()) {
      if (cohort.since().isPresent()) {
        Instant added = cohort.since().get();
        read =
            read.compose(
                done ->
                    store
                        .outcomes(experiment, cohort.since(), now)
                        .onSuccess(outcomes -> since.put(added, outcomes))
                        .mapEmpty());
      }
    }
    return read.compose(done -> store.outcomes(experiment, now))
        .compose(
            outcomes ->
                workers.executeBlocking(
                    () -> ExperimentJudge.report(experiment.plan(), outcomes, since), false));
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

  /**
   * Adds arms to one that runs; fails with {@link RefusedExperiment}.
   *
   * @param next the plan with all arms
   * @param version the one that the plan is made of
   * @return the experiment with them
   */
  public Future<Experiment> grow(
      Experiment experiment, ExperimentPlan next, int version, String by) {
    Optional<String> fault = experiment.plan().changeFault(next);
    if (fault.isPresent()) {
      return refused("It runs, and the plan " + fault.get() + ".");
    }
    Instant now = clock.instant();
    Experiment grown = experiment.with(experiment.plan().grown(next, now), version + 1, by, now);
    return store
        .grow(grown)
        .compose(
            done ->
                done
                    ? Future.succeededFuture(grown)
                    : refused(
                        "Another user changed it, or it does not run any more. Read it again,"
                            + " then add the arm."));
  }

  /**
   * Takes no more candidates into an arm of one that runs; fails with {@link RefusedExperiment}.
   */
  public Future<Void> stopArm(Experiment experiment, String arm, String by) {
    if (experiment.state() != ExperimentState.RUNNING) {
      return refused("It does not run, so no arm can be stopped.");
    } else if (arm.equals(experiment.plan().control())) {
      return refused(
          "The others are compared with %s. Stop the experiment instead.".formatted(arm));
    } else if (experiment.plan().named(arm).isEmpty()) {
      return refused(
          "It has no arm %s, only %s."
              .formatted(arm, String.join(", ", experiment.plan().compared())));
    }
    return store
        .stopArm(
            experiment.id(),
            new Experiment.ArmStop(arm, clock.instant(), by, "it takes no more candidates"))
        .compose(
            done ->
                done
                    ? Future.succeededFuture()
                    : refused("The arm %s was stopped before.".formatted(arm)));
  }

  private static <T> Future<T> refused(String why) {
    return Future.failedFuture(new RefusedExperiment(why));
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
