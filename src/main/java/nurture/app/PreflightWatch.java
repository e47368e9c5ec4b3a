package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import nurture.channel.Channel;
import nurture.channel.ChannelProbe;
import nurture.channel.Delivery;
import nurture.channel.LastLook;
import nurture.channel.OutgoingMessage;
import nurture.preflight.FindingStatus;
import nurture.preflight.GmailVolume;
import nurture.preflight.Preflight;
import nurture.preflight.PreflightFinding;
import nurture.preflight.PreflightReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The check of DNS as this server runs it: at its start, then each hour, more often while email
 * waits for it. Once it was passed email does not wait again until the next start; a later failure
 * is shown and logged. Safe for concurrent use.
 */
final class PreflightWatch {

  private static final Logger log = LoggerFactory.getLogger(PreflightWatch.class);
  private static final Duration WAITING = Duration.ofMinutes(5);
  private static final Duration PASSED = Duration.ofHours(1);

  private final Preflight preflight;
  private final boolean required;
  private final boolean byItself;
  private final WorkerExecutor workers;
  private final Supplier<Future<GmailVolume>> gmail;
  private final InstantSource clock;
  private final Instant start;
  private volatile Optional<PreflightReport> last = Optional.empty();
  private volatile boolean passed;

  /**
   * @param required whether email waits until it is passed
   * @param byItself whether to check without being asked
   * @param workers one thread, so that one check runs at a time
   * @param gmail counts mails to Gmail
   */
  PreflightWatch(
      Preflight preflight,
      boolean required,
      boolean byItself,
      WorkerExecutor workers,
      Supplier<Future<GmailVolume>> gmail,
      InstantSource clock) {
    this.preflight = preflight;
    this.required = required;
    this.byItself = byItself;
    this.workers = workers;
    this.gmail = gmail;
    this.clock = clock;
    this.start = clock.instant();
  }

  boolean required() {
    return required;
  }

  Optional<PreflightReport> last() {
    return last;
  }

  /** Checks now; some seconds where DNS does not answer. */
  Future<PreflightReport> run() {
    return workers
        .executeBlocking(preflight::run)
        .compose(
            report ->
                gmail
                    .get()
                    .map(volume -> report.and(volume.finding()))
                    // Email must not wait for a count.
                    .otherwise(report))
        .onSuccess(
            report -> {
              log(report);
              passed |= report.mayGoLive();
              last = Optional.of(report);
            });
  }

  /** Checks if it is time. To be called every minute. */
  void look() {
    if (!byItself && !required) {
      return;
    }
    Duration pause = required && !passed ? WAITING : PASSED;
    Instant now = clock.instant();
    if (last.filter(report -> now.isBefore(report.at().plus(pause))).isEmpty()) {
      run().onFailure(e -> log.warn("the preflight could not run", e));
    }
  }

  /** Since when email waits for the check; empty if it does not. */
  Optional<Instant> waitingSince() {
    return required && !passed ? Optional.of(start) : Optional.empty();
  }

  /** Why email waits, and what to do. */
  String reason() {
    return last.flatMap(
                report ->
                    report
                        .all()
                        .filter(one -> one.status().compareTo(FindingStatus.UNKNOWN) >= 0)
                        .max((one, other) -> one.status().compareTo(other.status())))
            .map(worst -> worst.check() + ": " + worst.sentence())
            .orElse("the check has not run yet.")
        + " Email waits for the preflight (preflight.required); see Settings, Preflight";
  }

  /** The channel, but nothing leaves by it before the check was passed. */
  Channel gate(Channel channel) {
    return new Channel() {
      @Override
      public Delivery deliver(OutgoingMessage message, LastLook lastLook) {
        return waitingSince().isPresent()
            ? new Delivery.RouteRefused("preflight", reason(), false)
            : channel.deliver(message, lastLook);
      }

      @Override
      public ChannelProbe probe() {
        return channel.probe();
      }

      @Override
      public void close() {
        channel.close();
      }
    };
  }

  /** The one warning that cannot be taken back later. */
  private static boolean isNearBulk(PreflightFinding finding) {
    return finding.check().equals(GmailVolume.CHECK) && finding.status() == FindingStatus.WARN;
  }

  private void log(PreflightReport report) {
    for (PreflightFinding finding : report.all().toList()) {
      boolean told =
          last.filter(before -> before.all().anyMatch(old -> old.equals(finding))).isPresent();
      boolean bad = finding.status() == FindingStatus.FAIL || isNearBulk(finding);
      if (bad && !told) {
        log.warn("preflight: {}: {}", finding.check(), finding.sentence());
      }
    }
  }
}
