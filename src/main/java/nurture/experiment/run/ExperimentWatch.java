package nurture.experiment.run;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nurture.experiment.ExperimentReport;
import nurture.experiment.ExperimentVerdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers what came of experiments, stops an arm that does harm, and notes the first verdict. Every
 * node may look: each step is done once. Safe for concurrent use.
 */
public final class ExperimentWatch {

  private static final Logger log = LoggerFactory.getLogger(ExperimentWatch.class);
  private static final String ITSELF = "experiment";

  private final Experiments experiments;
  private final InstantSource clock;

  public ExperimentWatch(Experiments experiments, InstantSource clock) {
    this.experiments = experiments;
    this.clock = clock;
  }

  /** Looks at each experiment that may have news. Fails when the database is away. */
  public Future<Void> look() {
    Instant now = clock.instant();
    return experiments
        .store()
        .all()
        .compose(
            all -> {
              Future<Void> looked = Future.succeededFuture();
              for (Experiment each : all) {
                if (each.counts(now)) {
                  looked = looked.compose(done -> look(each, now));
                }
              }
              return looked;
            });
  }

  private Future<Void> look(Experiment experiment, Instant now) {
    return experiments
        .store()
        .gather(experiment, now)
        .compose(done -> experiments.report(experiment))
        .compose(
            report ->
                decided(experiment, report, now).compose(done -> harm(experiment, report, now)));
  }

  private Future<Void> decided(Experiment experiment, ExperimentReport report, Instant now) {
    return experiment.decided().isPresent()
            || report.verdict().kind() != ExperimentVerdict.Kind.DECIDED
        ? Future.succeededFuture()
        : experiments.store().decide(experiment.id(), report.verdict(), ITSELF, now).mapEmpty();
  }

  private Future<Void> harm(Experiment experiment, ExperimentReport report, Instant now) {
    Future<Void> all = Future.succeededFuture();
    if (experiment.state() != ExperimentState.RUNNING) {
      return all;
    }
    for (ExperimentReport.Line line : report.arms()) {
      String arm = line.counted().arm();
      if (!experiment.stopped(arm)
          && line.comparison().filter(ExperimentReport.Comparison::harmful).isPresent()) {
        String why = why(line.comparison().get());
        log.warn("experiment {} stopped its arm {}: {}", experiment.id(), arm, why);
        all =
            all.compose(
                done ->
                    experiments
                        .store()
                        .stopArm(experiment.id(), new Experiment.ArmStop(arm, now, ITSELF, why))
                        .mapEmpty());
      }
    }
    return all;
  }

  /** The guards whose rate is higher than that of the control, in words. */
  private static String why(ExperimentReport.Comparison comparison) {
    List<ExperimentReport.Guard> higher =
        comparison.guards().stream().filter(guard -> guard.eValue() > 1).toList();
    return higher.stream()
        .map(
            guard ->
                String.format(
                    Locale.ENGLISH,
                    "%s after %,d of %,d messages, and %,d of %,d of the control",
                    guard.measure().words(),
                    guard.count(),
                    guard.among(),
                    guard.controlCount(),
                    guard.controlAmong()))
        .collect(Collectors.joining("; "));
  }
}
