package nurture.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import nurture.batch.GroupCommit;
import nurture.event.EventEnvelope;

/**
 * The one way in for events, whoever brings them. Safe for concurrent use; futures complete on the
 * database client's thread.
 */
public final class Intake {

  private final GroupCommit<EventEnvelope, EventReceipt> group;
  private final Runnable news;
  private final Counter recorded;
  private final Counter known;

  /**
   * @param news called when something new was kept, for the journey to wake up
   */
  public Intake(
      EventLog log,
      InstantSource clock,
      nurture.config.Settings.Intake settings,
      MeterRegistry meters,
      Runnable news) {
    this.group =
        new GroupCommit<>(
            reports -> log.append(reports, clock.instant()),
            settings.batchSize(),
            settings.batchesInFlight(),
            settings.queueLimit());
    this.news = news;
    this.recorded = counter(meters, "recorded");
    this.known = counter(meters, "known");
    Gauge.builder("nurture.intake.waiting", group, GroupCommit::waiting)
        .description("events waiting for their commit to start")
        .register(meters);
  }

  /**
   * Keeps events.
   *
   * @return a receipt for each, in order, once they are on disk; fails with {@code
   *     OverloadException} when too many wait, and with the database's error when nothing could be
   *     kept
   */
  public Future<List<EventReceipt>> record(List<EventEnvelope> reports) {
    return group
        .submit(reports)
        .onSuccess(
            receipts -> {
              long fresh = receipts.stream().filter(r -> r == EventReceipt.RECORDED).count();
              recorded.increment(fresh);
              known.increment(receipts.size() - fresh);
              if (fresh > 0) {
                news.run();
              }
            });
  }

  private static Counter counter(MeterRegistry meters, String receipt) {
    return Counter.builder("nurture.events")
        .description("events taken in, by receipt")
        .tag("receipt", receipt)
        .register(meters);
  }
}
