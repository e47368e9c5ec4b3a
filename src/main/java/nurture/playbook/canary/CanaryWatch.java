package nurture.playbook.canary;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nurture.playbook.service.ServiceLog;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.Versions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks how the canary does, and withdraws it where a guard is worse. Every node may look: what is
 * in service is followed by one entry alone. Safe for concurrent use.
 */
public final class CanaryWatch {

  private static final Logger log = LoggerFactory.getLogger(CanaryWatch.class);

  private static final Optional<CanaryReport> NONE = Optional.empty();

  /** Of the service, back to where a canary began. */
  private static final int HISTORY = 1_000;

  private final Versions versions;
  private final ServiceLog service;
  private final CanaryReader reader;
  private final GuardLimits limits;
  private final InstantSource clock;
  private final Map<Long, Counting> kept = new ConcurrentHashMap<>();

  public CanaryWatch(
      Versions versions,
      ServiceLog service,
      CanaryReader reader,
      GuardLimits limits,
      InstantSource clock) {
    this.versions = versions;
    this.service = service;
    this.reader = reader;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * How a version did as a canary, when it was one last; changes nothing.
   *
   * @return empty if it never was one; fails when the database is away
   */
  public Future<Optional<CanaryReport>> report(long version) {
    return versions.history(HISTORY).compose(history -> report(CanaryRun.of(history, version)));
  }

  /**
   * Looks at the canary that runs, and withdraws it if it is worse.
   *
   * @return how it does; empty if there is none; fails when the database is away
   */
  public Future<Optional<CanaryReport>> look() {
    return service
        .newest()
        .compose(
            newest ->
                newest.filter(row -> row.canary().isPresent()).isEmpty()
                    ? Future.succeededFuture(Optional.empty())
                    : versions
                        .history(HISTORY)
                        .compose(history -> report(CanaryRun.now(history)))
                        .compose(
                            found ->
                                found.map(this::act).orElse(Future.succeededFuture()).map(found)));
  }

  private Future<Optional<CanaryReport>> report(Optional<CanaryRun> found) {
    return found.map(run -> counted(run).map(Optional::of)).orElse(Future.succeededFuture(NONE));
  }

  private Future<CanaryReport> counted(CanaryRun run) {
    return kept.compute(
            run.version(),
            (version, before) ->
                before != null && before.holds(run) ? before : new Counting(run, count(run)))
        .report();
  }

  private Future<CanaryReport> count(CanaryRun run) {
    return reader
        .figures(run)
        .map(figures -> CanaryReport.of(run, figures, limits, clock.instant()));
  }

  /**
   * A report that is being counted, or was: it is kept five times as long as counting it took, so
   * that no number of readers keeps the database busy with it.
   */
  private static final class Counting {

    private static final int TIMES = 5;

    private final CanaryRun run;
    private final Future<CanaryReport> report;
    private final long began = System.nanoTime();
    private volatile long took;

    Counting(CanaryRun run, Future<CanaryReport> report) {
      this.run = run;
      this.report = report.andThen(done -> took = System.nanoTime() - began);
    }

    Future<CanaryReport> report() {
      return report;
    }

    boolean holds(CanaryRun other) {
      return run.equals(other)
          && !report.failed()
          && (!report.isComplete() || System.nanoTime() - began < (1 + TIMES) * took);
    }
  }

  private Future<Void> act(CanaryReport report) {
    Optional<CanaryReport.Line> worse = report.worse();
    if (worse.isEmpty()) {
      return Future.succeededFuture();
    }
    ServiceEntry row = report.run().last();
    String why = why(worse.get(), limits);
    return service
        .takeBack(row, report.run().version(), report.run().rest(), why, clock.instant())
        .onSuccess(
            done -> {
              if (done) {
                log.warn(
                    "canary withdrawn: version {} has {}; version {} decides about all candidates."
                        + " Read /playbook/versions/{}/canary, mend the draft and publish it again",
                    report.run().version(),
                    why,
                    report.run().rest(),
                    report.run().version());
              }
            })
        .mapEmpty();
  }

  /** For the record: the measure, both rates with their counts, and the value of the test. */
  static String why(CanaryReport.Line line, GuardLimits limits) {
    return "%s at %s against %s of the rest (bound %d%% above it; e-value %s, withdrawn from %s on)"
        .formatted(
            line.measure().words(),
            told(line.canary(), line.measure().unit()),
            told(line.others(), line.measure().unit()),
            limits.worsePercent(),
            eValue(line.eValue().orElse(1)),
            eValue(limits.threshold()));
  }

  private static String told(CanaryReport.Rate rate, String unit) {
    return String.format(
        Locale.ROOT, "%.1f%% (%d of %d %s)", rate.value() * 100, rate.count(), rate.among(), unit);
  }

  private static String eValue(double value) {
    return value >= 1_000_000 ? "over 1000000" : String.format(Locale.ROOT, "%.1f", value);
  }
}
